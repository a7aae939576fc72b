import type { Plugin } from 'vite';
import { ContentError } from '../problem.ts';
import { proseCompiler } from './compile.ts';

/** Chapters as modules: `default` is a component for MDX's `components`, `headings` their outline. */
export function prose(): Plugin {
  let compile: ReturnType<typeof proseCompiler>;
  let root: string;
  return {
    name: 'book-prose',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      compile = proseCompiler(root);
    },
    transform: {
      filter: { id: /\.mdx$/ },
      async handler(text, id) {
        const { code, problems } = await compile(id, text);
        if (problems.length > 0) throw new ContentError(problems, root);
        return { code, map: null };
      },
    },
  };
}
