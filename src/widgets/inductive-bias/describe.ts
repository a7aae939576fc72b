import { formatCount, formatNumber, formatSigned } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { type Bias, type InductiveBias, type Measured, pointOf, type Settings } from './state';
import { networkNames, texts } from './strings';

export const written = (share: number) => formatNumber(share, 3);

/** What is measured so far, and what it says for the number of digits that is looked at. */
export function describe({ params, derived }: InductiveBias, locale: Locale): string {
  const t = texts[locale];
  const { jobs, measured } = derived;
  if (jobs.length === 0) return t.none;
  const state = t.measured(measured, jobs.length);
  const readings = derived.series.flatMap(({ network }) => {
    const point = pointOf(derived.series, network, Number(params.shown));
    return point ? [`${networkNames[network][locale]} ${written(point.mean)}`] : [];
  });
  if (readings.length === 0) return state;
  return `${state} ${t.reading(readingOf(params, locale), readings.join(', '))}${comparison(derived, locale)}`;
}

/** The number of digits and the test that the numbers belong to. */
export const readingOf = (params: Settings, locale: Locale): string =>
  texts[locale].with(formatCount(Number(params.shown)), texts[locale][params.test]);

function comparison({ lead }: Bias, locale: Locale): string {
  return lead === undefined ? '' : ` ${texts[locale].lead(formatSigned(lead, 3))}`;
}

/** How a point came about. */
export function computationOf({ values, mean }: Measured, locale: Locale): string {
  const t = texts[locale];
  const shares = values.map(written);
  if (values.length === 1) return t.right(formatNumber(values[0]! * 1000, 0), shares[0]!);
  return t.mean(shares.join(' + '), values.length, written(mean));
}

/** Roughly, as one says it: 8 s, 40 s, 3 min. */
export function timeText(seconds: number, locale: Locale): string {
  const t = texts[locale];
  if (seconds < 10) return t.seconds(Math.max(1, Math.round(seconds)));
  if (seconds < 90) return t.seconds(10 * Math.round(seconds / 10));
  return t.minutes(Math.round(seconds / 60));
}
