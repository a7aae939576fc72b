import { formatNumber } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import type { Reading, XoCnn } from './state';
import { texts } from './strings';
import { classNames } from './sums';

export const percent = (share: number, digits = 0) => `${formatNumber(100 * share, digits)}%`;

/** "X, 73% sure". */
export function verdictOf({ verdict, shares }: Reading, locale: Locale): string {
  const t = texts[locale];
  return verdict < 0 ? t.tie : t.verdict(classNames[verdict as 0 | 1], percent(shares[verdict as 0 | 1]));
}

/** How far it has learned. */
export function progressOf({ report }: Reading, locale: Locale): string {
  const t = texts[locale];
  if (!report || report.step === 0) return t.fresh;
  return t.progress(report.step, percent(report.testAccuracy, 1), formatNumber(report.loss, 3));
}

/** The verdict, the two scores, and how far the network has learned. */
export function describe({ params, derived }: XoCnn, locale: Locale): string {
  const t = texts[locale];
  const [x, o] = derived.scores.map((score) => formatNumber(score)) as [string, string];
  const say = derived.step === 0 ? t.says : t.saysTrained;
  const words = say(verdictOf(derived, locale), x, o, progressOf(derived, locale));
  return derived.empty ? `${words} ${emptyWords(derived, params.coding, locale)}` : words;
}

/** What is left of a picture without ink. */
export function emptyWords({ scores }: Reading, coding: 'signed' | 'unsigned', locale: Locale): string {
  const t = texts[locale];
  return coding === 'signed'
    ? t.emptySigned
    : t.emptyUnsigned(formatNumber(scores[0]), formatNumber(scores[1]));
}
