import { type Locale, locales } from '../../src/ui/words.ts';
import type { Chapter } from './chapter.ts';
import { gitBlobOf } from './git-blob.ts';
import { readingMinutes } from './reading-time.ts';

/** A chapter in one language, as the shell lists it. */
export interface Entry {
  readonly locale: Locale;
  readonly slug: string;
  /** The file to show. For a page without translation, the English one. */
  readonly file: string;
  readonly order: number;
  readonly title: string;
  readonly description: string;
  readonly minutes: number;
  readonly updated?: string;
  /** Of a translation. `stale`: the English has changed since. `missing`: there is none. */
  readonly source?: 'current' | 'stale' | 'missing';
}

/** One entry for each English chapter and language, in the order of the book. Chapters that cannot be read are left out. */
export function entriesOf(chapters: readonly Chapter[]): Entry[] {
  const english = chapters.filter(({ locale }) => locale === 'en');
  return locales
    .flatMap((locale) => english.map((original) => entryOf(original, locale, chapters)))
    .filter((entry) => entry !== undefined)
    .sort((a, b) => a.order - b.order);
}

function entryOf(original: Chapter, locale: Locale, chapters: readonly Chapter[]): Entry | undefined {
  const translation = chapters.find((chapter) => chapter.locale === locale && chapter.slug === original.slug);
  const shown = translation ?? original;
  if (!shown.frontmatter) return undefined;
  const { title, description, order, updated } = shown.frontmatter;
  return {
    locale,
    slug: shown.slug,
    file: shown.file,
    order,
    title,
    description,
    minutes: shown.tree ? readingMinutes(shown.tree, shown.locale) : 1,
    updated,
    source: locale === 'en' ? undefined : translation ? stateOf(translation, original) : 'missing',
  };
}

/** Whether a translation follows the English text as it is now. */
export const stateOf = (translation: Chapter, original: Chapter): 'current' | 'stale' =>
  translation.frontmatter?.source === gitBlobOf(original.text) ? 'current' : 'stale';
