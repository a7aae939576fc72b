import { inRows } from '~/numerics/matrix';
import { avgPool2d, avgPool2dGradient, maxPool2d, maxPool2dGradient } from '~/numerics/pool2d';
import { inputLength, type Windows, windowCount, windowsOver } from '~/numerics/windows';
import type { Grid, Place } from './grid';

export interface Pooling {
  readonly kind: 'max' | 'avg';
  readonly window: number;
  readonly stride: number;
  /** Windows may hang over the far edges. */
  readonly ceil: boolean;
}

export interface Pooled {
  readonly values: Grid;
  /** Where each maximum stands in the map; none for the mean. */
  readonly winners: readonly (readonly Place[])[] | undefined;
}

/** The windows over a square map. There is always one: no window is larger than the smallest map. */
export const windowsOf = (side: number, { window, stride, ceil }: Pooling): Windows =>
  windowsOver([side, side, 1], { kernel: window, stride, padding: ceil ? 'ceil' : 'valid' })!;

export function pool(windows: Windows, kind: Pooling['kind'], map: Grid): Pooled {
  const x = Float64Array.from(map.flat());
  const across = windows.columns.output;
  if (kind === 'avg') return { values: inRows(avgPool2d(windows, x), across), winners: undefined };
  const { y, places } = maxPool2d(windows, x);
  const side = windows.columns.input;
  const winners = inRows([...places], across).map((row) =>
    row.map((place) => [Math.floor(place / side), place % side] as const),
  );
  return { values: inRows(y, across), winners };
}

/** What each cell of the map gets of the gradient when every pooled number has slope 1. */
export function share(windows: Windows, { kind }: Pooling, map: Grid): Grid {
  const ones = new Float64Array(windowCount(windows)).fill(1);
  const dx = new Float64Array(inputLength(windows));
  if (kind === 'avg') avgPool2dGradient(windows, ones, dx);
  else maxPool2dGradient(maxPool2d(windows, Float64Array.from(map.flat())).places, ones, dx);
  return inRows(dx, windows.columns.input);
}

/** The cells under a window: its corner, and how far it reaches inside the map. */
export function windowAt({ rows, columns }: Windows, [i, j]: Place) {
  const [row, column] = [i * rows.stride, j * columns.stride];
  return {
    row,
    column,
    rows: Math.min(rows.kernel, rows.input - row),
    columns: Math.min(columns.kernel, columns.input - column),
  };
}

/** Whether a cell of the map lies in at least one window. */
export function isRead({ rows, columns }: Windows, [row, column]: Place): boolean {
  const inside = (at: number, axis: Windows['rows']) => {
    const last = Math.min(axis.output - 1, Math.floor(at / axis.stride));
    return at < last * axis.stride + axis.kernel;
  };
  return inside(row, rows) && inside(column, columns);
}
