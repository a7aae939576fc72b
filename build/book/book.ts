import { relative, sep } from 'node:path';
import type { Locale } from '../../src/ui/words.ts';
import type { ProseContext } from '../prose/context.ts';
import { type Chapter, readChapters } from './chapter.ts';
import { entriesOf } from './entries.ts';
import { labelsOf } from './labels.ts';
import { widgetElements } from './widgets.ts';

function bookOf(chapters: readonly Chapter[], elements: ReadonlySet<string>) {
  const { labels, problems } = labelsOf(chapters, elements);
  return { chapters, elements, labels, labelProblems: problems, entries: entriesOf(chapters) };
}
let last: ReturnType<typeof bookOf> | undefined;

/** The content folder as it is now. Reading it again is cheap: only what has changed is parsed, and numbered anew if anything has. */
export function readBook(root: string): ReturnType<typeof bookOf> {
  const chapters = readChapters(root);
  const elements = widgetElements(root);
  if (!last || !sameItems(last.chapters, chapters) || !sameItems([...last.elements], [...elements]))
    last = bookOf(chapters, elements);
  return last;
}

const sameItems = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((item, i) => item === others[i]);

/** What compiling a chapter asks of the rest of the book under `root`. */
export function proseContext(root: string): ProseContext {
  const fileOf = (path: string) => relative(root, path).split(sep).join('/');
  return {
    labels: () => readBook(root).labels,
    widgetElements: () => widgetElements(root),
    fileOf,
    localeOf: (path) => fileOf(path).split('/')[1] as Locale,
  };
}
