import type { Domain } from './coordinates';

/**
 * The places in `values` worth drawing when only `columns` pixel columns are there: of each column the lowest and the
 * highest, in order, so that no spike is lost. All places when they are few. One pass, no copies of the values.
 */
export function thinOut(values: readonly number[], columns: number): number[] {
  if (values.length <= 2 * columns) return values.map((_, i) => i);
  const kept: number[] = [];
  for (let column = 0; column < columns; column++) {
    const from = Math.floor((column * values.length) / columns);
    const to = Math.floor(((column + 1) * values.length) / columns);
    let [low, high] = [from, from];
    for (let i = from; i < to; i++) {
      if (values[i]! < values[low]!) low = i;
      if (values[i]! > values[high]!) high = i;
    }
    kept.push(Math.min(low, high));
    if (low !== high) kept.push(Math.max(low, high));
  }
  const last = values.length - 1;
  if (kept.at(-1) !== last) kept.push(last);
  return kept;
}

/** The next of 10, 15, 20, 30, 40, 60, 80, 100, 150, … so that a growing chart stands still most of the time. */
export function roomFor(count: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(count, 10)));
  return [1, 1.5, 2, 3, 4, 6, 8, 10].map((factor) => factor * power).find((room) => room >= count)!;
}

/** Lowest and highest of all finite values; `positive` leaves out what a logarithm cannot show. */
export function extentOf(lists: readonly (readonly number[])[], positive = false): Domain | undefined {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const list of lists)
    for (const value of list)
      if (Number.isFinite(value) && (!positive || value > 0)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
  return low <= high ? [low, high] : undefined;
}
