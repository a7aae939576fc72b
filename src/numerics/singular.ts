import { type Matrix, multiply, transpose } from './matrix';
import { eigenvectors } from './principal';
import { addMatrices, filled, outer, product } from './product';
import { scale } from './vector';

export interface SingularValues {
  /** One for each row, the largest first; what counts as zero is 0. */
  readonly values: readonly number[];
  /** How many are not zero: the dimension of what the matrix can tell apart. */
  readonly rank: number;
  /** The pseudo-inverse A⁺ (Moore 1920, Penrose 1955), n×m: of all x with Ax nearest to y, A⁺y is the shortest. */
  readonly pseudoInverse: readonly (readonly number[])[];
}

/**
 * Singular values of a matrix A of m rows and n ≥ m columns, and A⁺, from the eigenvectors u of AAᵀ: σ² is the eigenvalue, and
 * A⁺ = Σ Aᵀu uᵀ / σ² over all σ that are not zero. What is less than 10⁻⁶ of the largest counts as zero. For a handful of rows.
 */
export function singularValues(matrix: Matrix): SingularValues {
  const across = transpose(matrix);
  const axes = eigenvectors(product(matrix, across));
  const kept = axes.filter(({ value }) => value > 1e-12 * axes[0]!.value);
  return {
    values: axes.map((axis) => (kept.includes(axis) ? Math.sqrt(axis.value) : 0)),
    rank: kept.length,
    pseudoInverse: kept.reduce(
      (sum, { value, vector }) => addMatrices(sum, outer(multiply(across, vector), scale(vector, 1 / value))),
      filled(across.length, matrix.length),
    ),
  };
}
