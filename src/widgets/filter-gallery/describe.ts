import { formatFactor, formatNumber } from '~/numerics/format';
import type { ClassicFilter } from '~/numerics/gabor';
import type { Locale } from '~/ui/words';
import type { FilterGallery, FilterGalleryState, Unit } from './state';
import { texts } from './strings';

export const percent = (share: number) => `${formatNumber(100 * share, 1)}%`;

/** A filter of the bank in words: an edge at 45°. */
export function classicName({ kind, orientation }: ClassicFilter, locale: Locale): string {
  const t = texts[locale];
  if (kind === 'blob') return t.blob;
  return t[kind](formatNumber(orientation ?? 0, 0));
}

/** Step, accuracy, and how far the filters are from noise. */
export function headline(
  { step, accuracy, smoothness, smoothnessBefore }: FilterGallery,
  locale: Locale,
): string {
  const t = texts[locale];
  if (step === 0) return t.fresh;
  return t.headline(
    step,
    accuracy === undefined ? t.untested : percent(accuracy),
    formatNumber(smoothness),
    formatNumber(smoothnessBefore),
  );
}

/** The orientation index with its numbers put in. */
export function indexComputation({ tuning }: Unit, locale: Locale): string {
  const t = texts[locale];
  if (tuning.preferred === undefined) return t.indexSilent;
  const [most, least] = [Math.max(...tuning.responses), Math.min(...tuning.responses)];
  return t.indexOf(formatNumber(most, 3), formatNumber(least, 3), formatNumber(tuning.index));
}

export function responseComputation({ bar, units, chosen }: FilterGallery, locale: Locale): string {
  const { bias } = units[chosen]!;
  const { sum } = bar.place;
  return texts[locale].responseOf(
    formatNumber(sum - bias, 3),
    formatFactor(bias, 3),
    formatNumber(sum, 3),
    formatNumber(bar.response, 3),
  );
}

/** The state of the training, and the unit in view. */
export function describe({ derived }: FilterGalleryState, locale: Locale): string {
  const t = texts[locale];
  const { units, chosen } = derived;
  const { tuning, closest, cosine } = units[chosen]!;
  const said =
    tuning.preferred === undefined
      ? t.saysSilent(chosen + 1)
      : t.says(
          chosen + 1,
          formatNumber(tuning.index),
          formatNumber(tuning.preferred, 1),
          classicName(closest, locale),
          formatNumber(cosine),
        );
  return `${headline(derived, locale)}. ${said}`;
}
