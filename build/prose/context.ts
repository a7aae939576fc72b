import type { Locale } from '../../src/ui/words.ts';
import type { Labels } from '../book/labels.ts';

/** What the compiler of one chapter must know of the whole book. */
export interface ProseContext {
  labels(): Labels;
  /** The names that stand for widgets in MDX: LinearBasis. */
  widgetElements(): ReadonlySet<string>;
  localeOf(path: string): Locale;
  /** 'content/en/03-linear-classifiers.mdx' */
  fileOf(path: string): string;
}

/** 'linear-classifiers' */
export const slugOf = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/^\d\d-|\.mdx$/g, '');
