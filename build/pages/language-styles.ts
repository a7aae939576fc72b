import type { Locale } from '../../src/ui/words.ts';

/** The stylesheets that only pages in one language need, from the root of the project. */
export const languageStyles: Readonly<Partial<Record<Locale, string>>> = { ko: 'src/app/korean.css' };
