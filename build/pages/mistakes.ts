import { EXIT, visit } from 'unist-util-visit';
import type { Route } from '../../src/app/routes.ts';
import { didYouMean } from '../../src/book/nearest.ts';
import type { readBook } from '../book/book.ts';
import type { Chapter } from '../book/chapter.ts';
import { type Problem, problemOf } from '../problem.ts';
import { isJsx } from '../prose/tree.ts';

/** What went wrong while a page was rendered, with its place in the text if there is one. */
export function mistakeOf(error: unknown, route: Route, book: ReturnType<typeof readBook>): Problem {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const entry = book.entries.find(({ slug, locale }) => slug === route.slug && locale === route.locale);
  const unknown = /^Expected component `(\w+)` to be defined/.exec(message)?.[1];
  const own = book.chapters.filter(({ file }) => file === entry?.file);
  // The contents on every page read every chapter: the mistake may be in another.
  const place = unknown && firstOf(unknown, [...own, ...book.chapters]);
  if (place) {
    const guess = didYouMean(unknown, [...book.elements]);
    return { ...place, message: `There is no element or widget <${unknown}>.${guess}` };
  }
  const problem = problemOf(message, entry?.file ?? `the page ${route.url || '/'}`);
  // A mistake in code, not in a text: its way through the code is what helps.
  return problem.line === undefined && stack ? { ...problem, message: stack } : problem;
}

function firstOf(element: string, chapters: readonly Chapter[]): Omit<Problem, 'message'> | undefined {
  let found: Omit<Problem, 'message'> | undefined;
  for (const { file, tree } of chapters) {
    if (!tree) continue;
    visit(tree, (node) => {
      if (!isJsx(node) || node.name !== element) return undefined;
      const { line, column } = node.position!.start;
      found = { file, line, column };
      return EXIT;
    });
    if (found) return found;
  }
  return undefined;
}
