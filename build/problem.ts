import { join } from 'node:path';

/** A mistake in the book's content, and where it is. Lines and columns count from 1. */
export interface Problem {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** "content/en/03-x.mdx:12:3: what is wrong", as editors and terminals link it. */
export const sayProblem = ({ file, line, column, message }: Problem): string =>
  `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${message}`;

/** The problem that a message "file:line:column: what is wrong" tells of. */
export function problemOf(message: string, otherwise: string): Problem {
  const place = /^([^\s:]+):(\d+)(?::(\d+))?: ([\s\S]*)$/.exec(message);
  if (!place) return { file: otherwise, message };
  const [, file, line, column, what] = place;
  return { file: file!, line: Number(line), column: column ? Number(column) : undefined, message: what! };
}

/** Several problems as one error; Vite's overlay opens the place of the first. */
export class ContentError extends Error {
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };

  constructor(
    readonly problems: readonly Problem[],
    root: string,
  ) {
    super(problems.map(sayProblem).join('\n'));
    this.name = 'ContentError';
    const { file, line = 1, column = 1 } = problems[0]!;
    // Vite counts columns from 0.
    this.loc = { file: join(root, file), line, column: column - 1 };
    this.stack = `${this.name}: ${this.message}`;
  }
}
