import { proseContext } from '../book/book.ts';
import { syntaxProblem } from '../book/chapter.ts';
import type { Problem } from '../problem.ts';
import { proseProcessor } from './processor.ts';

export interface Compiled {
  /** JavaScript; of no use when there are problems. */
  readonly code: string;
  readonly problems: readonly Problem[];
}

/** A compiler for the chapters under `root`. It never throws for a mistake in a text. */
export function proseCompiler(root: string) {
  const context = proseContext(root);
  const processor = proseProcessor(context);
  return async (path: string, text: string): Promise<Compiled> => {
    const file = context.fileOf(path);
    try {
      const compiled = await processor.process({ path, value: text });
      const problems = compiled.messages.map((message) => syntaxProblem(file, message));
      return { code: String(compiled), problems };
    } catch (error) {
      return { code: '', problems: [syntaxProblem(file, error)] };
    }
  };
}
