declare module 'virtual:book' {
  import type { MDXContent } from 'mdx/types';
  import type { ChapterEntry } from '~/app/chapters';

  export interface Heading {
    readonly depth: number;
    readonly id: string;
    readonly text: string;
    /** The heading's inside, with its formulas. */
    readonly html: string;
  }
  export const chapters: readonly ChapterEntry[];
  export const load: Readonly<
    Record<string, () => Promise<{ default: MDXContent; headings: readonly Heading[] }>>
  >;
  /** Numbers of equations (`eq:x`) and figures (`fig:slug/id`). */
  export const labels: Readonly<Record<string, { readonly number: string; readonly slug: string }>>;
}
