import { formatNumber } from '~/numerics/format';
import type { Bar } from '~/plots/bars';
import type { Locale } from '~/ui/words';
import { carried } from './grid';
import type { Response, Shifting } from './state';
import { texts } from './strings';
import { changeSum } from './sums';

const inPercent = (share: number | undefined) => (share === undefined ? Number.NaN : 100 * share);

/** 22%; a dash where there is nothing to measure. */
export const percentText = (value: number) => `${formatNumber(value, 0)}${Number.isFinite(value) ? '%' : ''}`;

/** Percent, from nothing to the longest bar: a map that shares no cell with its copy changes by 141%. */
export function scaleOf({ responses }: Shifting): readonly [number, number] {
  const all = Object.values(responses).flatMap(({ change, followed }) => [change ?? 0, followed ?? 0]);
  return [0, 50 * Math.ceil(Math.max(1.5, ...all) * 2)];
}

const bar = (label: string, tone: Bar['tone'], response: Response, locale: Locale): Bar => ({
  label,
  tone,
  value: inPercent(response.change),
  computation: changeSum(response, locale),
});

export function changeBars({ responses }: Shifting, locale: Locale): Bar[] {
  const t = texts[locale];
  return [
    bar(t.pixels, 'data', responses.pixels, locale),
    bar(t.convolution, 'weights', responses.convolution, locale),
    bar(t.pooling, 'prediction', responses.pooling, locale),
  ];
}

export function followBars(derived: Shifting, locale: Locale): Bar[] {
  const t = texts[locale];
  const { convolution, pooling } = derived.responses;
  return [
    { label: t.convolution, tone: 'weights', value: inPercent(convolution.followed) },
    {
      label: t.pooling,
      tone: 'prediction',
      value: inPercent(pooling.followed),
      below: whyNot(derived, locale),
    },
  ];
}

/** Why the pooled map cannot be moved along. */
function whyNot(derived: Shifting, locale: Locale): string | undefined {
  const t = texts[locale];
  const { shift, pooling, responses } = derived;
  if (responses.pooling.followed !== undefined) return undefined;
  const odd = shift.find((cells) => carried(cells, pooling.stride) === undefined);
  return odd === undefined ? t.nothingShared : t.notWhole(Math.abs(odd), pooling.stride);
}
