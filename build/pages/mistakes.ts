import { visit } from 'unist-util-visit';
import type { Route } from '../../src/app/routes.ts';
import { didYouMean } from '../../src/book/nearest.ts';
import type { readBook } from '../book/book.ts';
import { type Problem, problemOf } from '../problem.ts';
import { isJsx } from '../prose/tree.ts';

/** What went wrong while a page was rendered, with its place in the text if there is one. */
export function mistakeOf(error: unknown, route: Route, book: ReturnType<typeof readBook>): Problem {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const entry = book.entries.find(({ slug, locale }) => slug === route.slug && locale === route.locale);
  const unknown = /^Expected component `(\w+)` to be defined/.exec(message)?.[1];
  const chapter = book.chapters.find(({ file }) => file === entry?.file);
  if (unknown && chapter?.tree) {
    let place: { line: number; column: number } | undefined;
    visit(chapter.tree, (node) => {
      if (isJsx(node) && node.name === unknown) place ??= node.position?.start;
    });
    const guess = didYouMean(unknown, [...book.elements]);
    return { file: chapter.file, ...place, message: `There is no element or widget <${unknown}>.${guess}` };
  }
  const problem = problemOf(message, entry?.file ?? `the page ${route.url || '/'}`);
  // A mistake in code, not in a text: its way through the code is what helps.
  return problem.line === undefined && stack ? { ...problem, message: stack } : problem;
}
