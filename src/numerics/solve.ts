import type { Matrix } from './matrix';
import type { Vector } from './vector';

/** x with Ax = b by Gaussian elimination with partial pivoting; undefined when A has no inverse that could be trusted. */
export function solve(matrix: Matrix, right: Vector): number[] | undefined {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const largest = Math.max(0, ...matrix.flat().map(Math.abs));
  for (let k = 0; k < size; k++) {
    const pivot = rows.reduce(
      (best, row, i) => (i >= k && Math.abs(row[k]!) > Math.abs(rows[best]![k]!) ? i : best),
      k,
    );
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    if (!(Math.abs(rows[k]![k]!) > 1e-13 * largest)) return undefined;
    for (let i = k + 1; i < size; i++) {
      const share = rows[i]![k]! / rows[k]![k]!;
      for (let j = k; j <= size; j++) rows[i]![j]! -= share * rows[k]![j]!;
    }
  }
  const x = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    const known = rows[k]!.slice(k + 1, size).reduce((sum, entry, i) => sum + entry * x[k + 1 + i]!, 0);
    x[k] = (rows[k]![size]! - known) / rows[k]![k]!;
  }
  return x;
}
