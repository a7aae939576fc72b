import { chapters, labels } from 'virtual:book';
import type { Locale } from '~/ui/words';
import { contentsOf } from './chapters';
import { surveyOf } from './facts';

/** A line of the contents with the challenges that its chapter poses. */
export type SiteLine = Awaited<ReturnType<typeof siteContents>>[number];

/** The contents in one language; each chapter that can be read with its number of challenges. */
export function siteContents(locale: Locale) {
  return Promise.all(
    contentsOf(chapters, locale).map(async (line) => ({
      ...line,
      challenges: line.entry ? (await surveyOf(line.entry)).challenges.size : 0,
    })),
  );
}

/** Where a widget stands in the book: the first chapter that has it as a figure. */
export async function homeOf(widget: string, locale: Locale) {
  for (const chapter of chapters.filter((entry) => entry.locale === locale)) {
    const { figures } = await surveyOf(chapter);
    const figure = [...figures].find(([, name]) => name === widget)?.[0];
    if (figure !== undefined) return { chapter, figure, number: figureNumber(chapter.slug, figure) };
  }
  return undefined;
}

export const figureNumber = (slug: string, figure: string): string | undefined =>
  labels[`fig:${slug}/${figure}`]?.number;
