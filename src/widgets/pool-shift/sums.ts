import { formatNumber } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import type { Grid, Place } from './grid';
import { windowAt } from './pooling';
import type { Settings } from './settings';
import { filter, type Response, type Shifting } from './state';
import { texts } from './strings';

export const percent = (share: number) => `${formatNumber(100 * share, 0)}%`;

/** "moved 1 to the right and 2 down", or that it was not. */
export function shiftWords({ dx, dy }: Pick<Settings, 'dx' | 'dy'>, locale: Locale): string {
  const t = texts[locale];
  const [across, down] = [Math.round(dx), Math.round(dy)];
  const ways = [
    across > 0 && t.right(across),
    across < 0 && t.left(-across),
    down > 0 && t.down(down),
    down < 0 && t.up(-down),
  ].filter((way) => way !== false);
  return ways.length === 0 ? t.unmoved : t.movedBy(ways.join(t.and));
}

/** The same in signs, for a title: "→ 1 ↓ 2". */
export function shiftSigns({ dx, dy }: Pick<Settings, 'dx' | 'dy'>, locale: Locale): string {
  const [across, down] = [Math.round(dx), Math.round(dy)];
  const ways = [
    across !== 0 && `${across > 0 ? '→' : '←'} ${Math.abs(across)}`,
    down !== 0 && `${down > 0 ? '↓' : '↑'} ${Math.abs(down)}`,
  ].filter((way) => way !== false);
  return ways.length === 0 ? texts[locale].unmoved : ways.join(', ');
}

/** What a window makes of the cells under it, with the numbers put in. */
export function windowSum({ windows, pooling }: Shifting, map: Grid, value: number, place: Place): string {
  const { row, column, rows, columns } = windowAt(windows, place);
  const cells = map.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns));
  const said = cells.map((cell) => formatNumber(cell));
  return pooling.kind === 'max'
    ? `max(${said.join(', ')}) = ${formatNumber(value)}`
    : `(${said.join(' + ')}) ÷ ${cells.length} = ${formatNumber(value)}`;
}

/** What the filter, whose weights are 1, 0 and −1, adds and takes away under it. */
export function convolutionSum(map: Grid, value: number, [row, column]: Place): string {
  const terms = filter.flatMap((weights, u) =>
    weights.flatMap((weight, v) =>
      weight === 0 ? [] : [`${weight > 0 ? '+' : '−'} ${formatNumber(map[row + u]![column + v]!)}`],
    ),
  );
  return `${terms.join(' ').replace('+ ', '')} = ${formatNumber(value)}`;
}

/** Rounded up, the last window would begin beyond the edge: PyTorch leaves it out. */
const isOneLess = ({ side, outSide, pooling: { window, stride, ceil } }: Shifting): boolean =>
  ceil && outSide <= Math.ceil((side - window) / stride);

/** ⌊(6 − 2) ÷ 2⌋ + 1; without a window that would begin beyond the edge, ⌈(6 − 1) ÷ 4⌉ + 1 − 1. */
export const sizeFormula = (derived: Shifting): string => {
  const { side, pooling } = derived;
  const { window, stride, ceil } = pooling;
  const [open, close] = ceil ? ['⌈', '⌉'] : ['⌊', '⌋'];
  return `${open}(${side} − ${window}) ÷ ${stride}${close} + 1${isOneLess(derived) ? ' − 1' : ''}`;
};

/** The measured change with its two lengths put in; nothing where it has no value. */
export const changeSum = ({ distance, size, change }: Response, locale: Locale): string | undefined =>
  change === undefined || size === 0
    ? undefined
    : texts[locale].ratio(formatNumber(distance), formatNumber(size), percent(change));

/** The pooled map's change, as a headline. */
export function changeWords({ responses }: Shifting, locale: Locale): string {
  const { change } = responses.pooling;
  return change === undefined ? texts[locale].changedNever : texts[locale].changed(percent(change));
}

/** How the size came about, and what is left out. */
export function sizeWords(derived: Shifting, locale: Locale): string {
  const t = texts[locale];
  const { side, outSide, unread } = derived;
  return [
    t.size(sizeFormula(derived), side, outSide),
    isOneLess(derived) && t.beyond,
    unread > 0 && t.unread(unread, side * side),
  ]
    .filter(Boolean)
    .join(' ');
}
