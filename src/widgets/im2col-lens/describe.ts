import { formatCount, formatNumber } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import type { Im2colLens } from './state';
import { texts } from './strings';
import { outputSum } from './sums';
import { originOf } from './unrolled';
import type { Focus } from './view-props';

/** The sizes, what the copying costs, and the row unrolled last. */
export function describe({ params, derived }: Im2colLens, locale: Locale): string {
  const t = texts[locale];
  const { unrolled, taken } = derived;
  if (!unrolled) return tooLarge(params, locale);
  const { shape, rows, columns, numbers } = unrolled;
  const { pictures, side, channels, k } = shape;
  const says = t.says(
    `(${pictures}, ${channels}, ${side}, ${side})`,
    k,
    `${rows}×${columns}`,
    ...numbersText(numbers),
  );
  return `${says} ${t.saysRow(taken, rows, outputSum(unrolled, taken - 1, 0))}`;
}

/** The numbers before and after, and their ratio. */
export const numbersText = ([before, after]: readonly [number, number]) =>
  [formatCount(before), formatCount(after), formatNumber(after / before)] as const;

/** Why there is no output. */
export const tooLarge = (
  { k, side, padding }: { readonly k: number; readonly side: number; readonly padding: number },
  locale: Locale,
): string => texts[locale].tooLarge(Math.round(k), Math.round(side) + 2 * Math.round(padding));

/** What the eye is on, with its numbers. */
export function focusText(
  unrolled: Im2colLens['derived']['unrolled'] & object,
  { row, filter, column }: Focus,
  locale: Locale,
): string {
  const t = texts[locale];
  const { picture, at } = originOf(unrolled, row);
  const place = column === undefined ? undefined : unrolled.places[column];
  return [
    t.rowSays(row + 1, unrolled.shape.pictures > 1 ? t.ofPicture(picture + 1) : '', at[0] + 1, at[1] + 1),
    place && t.columnSays(column! + 1, t.band(place.channel + 1, place.row + 1, place.column + 1)),
    t.filterSays(filter + 1, outputSum(unrolled, row, filter)),
  ]
    .filter(Boolean)
    .join(' ');
}
