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
  readonly #problems: readonly Problem[];
  readonly #root: string;

  constructor(problems: readonly Problem[], root: string) {
    super(problems.map(sayProblem).join('\n'));
    this.name = 'ContentError';
    this.#problems = problems;
    this.#root = root;
    // The way through the build's code is of no help to who writes a chapter.
    this.stack = `${this.name}: ${this.message}`;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** As Vite's overlay wants it: columns count from 0. */
  get loc(): { readonly file: string; readonly line: number; readonly column: number } {
    const { file, line = 1, column = 1 } = this.#problems[0]!;
    return { file: join(this.#root, file), line, column: column - 1 };
  }
}
