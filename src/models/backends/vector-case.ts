import * as tf from './tensors';

export type Nested = number | readonly Nested[];
const flat = (nested: Nested): number[] => (typeof nested === 'number' ? [nested] : nested.flatMap(flat));
/** [batch, rows, columns, channels], or a filter [rows, columns, in, out]. */
export const maps = (nested: Nested) => tf.tensor4d(nested as number[][][][]);
/** A picture [rows][columns] as [1, rows, columns, 1], a filter as [rows, columns, 1, 1]. */
export const picture = (rows: number[][]) => tf.tensor4d(flat(rows), [1, rows.length, rows[0]!.length, 1]);
export const filter = (rows: number[][]) => tf.tensor4d(flat(rows), [rows.length, rows[0]!.length, 1, 1]);

export interface VectorCase {
  readonly name: string;
  /** To be called inside a `tidy`. */
  compute(): tf.Tensor[];
  /** What each of them has to hold. */
  readonly expected: readonly Nested[];
  /** The numbers are whole and exact in float32 unless a tolerance is given. */
  readonly tolerance?: number;
}

/** What a case gives instead of what it should, in words; empty if all is well. */
export function wrongIn({ name, compute, expected, tolerance = 0 }: VectorCase): string[] {
  const found = tf.numbersFrom(() => compute().map((tensor) => [...tensor.dataSync()]));
  if (found.length !== expected.length) return [`${name}: ${found.length} results`];
  return found.flatMap((numbers, i) => {
    const wanted = flat(expected[i]!);
    const off = Math.max(...wanted.map((value, k) => Math.abs(value - numbers[k]!)));
    return numbers.length === wanted.length && off <= tolerance ? [] : [`${name}, ${i}: off by ${off}`];
  });
}
