export type Vector = readonly number[];

/** a·b. Entries that `b` lacks make it NaN. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

export const add = (a: Vector, b: Vector): number[] => a.map((entry, i) => entry + b[i]!);

export const subtract = (a: Vector, b: Vector): number[] => a.map((entry, i) => entry - b[i]!);

export const scale = (a: Vector, factor: number): number[] => a.map((entry) => entry * factor);

/** Euclidean length. */
export const norm = (a: Vector): number => Math.hypot(...a);

/** ‖·‖∞: the largest entry of all these, whatever its sign; 0 for none. */
export function maxNorm(...arrays: readonly ArrayLike<number>[]): number {
  let largest = 0;
  for (const array of arrays)
    for (let i = 0; i < array.length; i++) largest = Math.max(largest, Math.abs(array[i]!));
  return largest;
}

/** Index of the largest entry; −1 when two share it, when one is NaN, or when there is none. */
export function soleArgmax(values: Vector): number {
  let best = -1;
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) return -1;
    if (value > largest) [best, largest] = [i, value];
    else if (value === largest) best = -1;
  }
  return best;
}
