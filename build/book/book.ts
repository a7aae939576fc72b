import { relative, sep } from 'node:path';
import type { Locale } from '../../src/ui/words.ts';
import type { ProseContext } from '../prose/context.ts';
import { type Chapter, readChapters } from './chapter.ts';
import { entriesOf } from './entries.ts';
import { labelsOf } from './labels.ts';
import { widgetElements } from './widgets.ts';

/** The content folder as it is now. Reading it again is cheap: only what has changed is parsed. */
export function readBook(root: string) {
  const chapters: readonly Chapter[] = readChapters(root);
  const elements = widgetElements(root);
  const { labels, problems } = labelsOf(chapters, elements);
  return { chapters, elements, labels, labelProblems: problems, entries: entriesOf(chapters) };
}

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
