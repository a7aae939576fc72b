import { dot, norm, scale, subtract, type Vector } from './vector';

/** Rows of equal length. */
export type Matrix = readonly Vector[];

/** A flat list cut into rows of `columns` entries, the last one shorter where they do not come out even. */
export const inRows = (entries: ArrayLike<number>, columns: number): number[][] =>
  Array.from({ length: Math.ceil(entries.length / columns) }, (_, i) =>
    Array.from(
      { length: Math.min(columns, entries.length - i * columns) },
      (_, j) => entries[i * columns + j]!,
    ),
  );

/** Rows become columns; no rows stay no rows. */
export const transpose = (rows: Matrix): number[][] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j]!));

/** Wx: `rows` m×n, `x` n numbers, the result m numbers. */
export const multiply = (rows: Matrix, x: Vector): number[] => rows.map((row) => dot(row, x));

/**
 * Orthonormal vectors that span what `vectors` span, by modified Gram–Schmidt, the longest remainder first. What is shorter
 * than 10⁻⁹ of the longest vector counts as zero.
 */
export function orthonormalBasis(vectors: Matrix): number[][] {
  const basis: number[][] = [];
  let rest = vectors.map((vector) => [...vector]);
  const longest = Math.max(0, ...rest.map(norm));
  while (rest.length > 0) {
    const lengths = rest.map(norm);
    const length = Math.max(...lengths);
    if (!(length > 1e-9 * longest)) break;
    const unit = scale(rest[lengths.indexOf(length)]!, 1 / length);
    basis.push(unit);
    rest = rest.map((vector) => subtract(vector, scale(unit, dot(vector, unit))));
  }
  return basis;
}

/** How many of the rows (or of the columns: it is the same number) are independent. NaN anywhere gives 0. */
export const rank = (rows: Matrix): number => orthonormalBasis(rows).length;

/** The point nearest to `target` among all mixtures of `vectors`; the origin when there are none. */
export function projectOntoSpan(target: Vector, vectors: Matrix): number[] {
  const shares = orthonormalBasis(vectors).map((unit) => scale(unit, dot(target, unit)));
  return target.map((_, i) => shares.reduce((sum, share) => sum + share[i]!, 0));
}

/** Distance from `target` to the nearest mixture of `vectors`. */
export const distanceToSpan = (target: Vector, vectors: Matrix): number =>
  norm(subtract(target, projectOntoSpan(target, vectors)));
