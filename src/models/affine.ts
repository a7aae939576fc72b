import { type Matrix, multiply } from '~/numerics/matrix';
import { add, scale, subtract, type Vector } from '~/numerics/vector';

/** x ↦ Wx + b; linear when b is zero. */
export interface AffineMap {
  /** W, rows of equal length. */
  readonly weights: Matrix;
  readonly bias: Vector;
}

export const imageOf = ({ weights, bias }: AffineMap, x: Vector): number[] => add(multiply(weights, x), bias);

export interface Superposition {
  /** αx + βy. */
  readonly mixture: readonly number[];
  /** f(αx + βy): mix first. */
  readonly imageOfMixture: readonly number[];
  /** αf(x) + βf(y): map first. */
  readonly mixtureOfImages: readonly number[];
  /** f(αx + βy) − αf(x) − βf(y). */
  readonly residual: readonly number[];
}

/** The test that tells a linear function from any other, for one pair of points and one pair of factors. */
export function superpositionOf(
  f: (x: Vector) => Vector,
  [x, y]: readonly [Vector, Vector],
  [alpha, beta]: readonly [number, number],
): Superposition {
  const mixture = add(scale(x, alpha), scale(y, beta));
  const imageOfMixture = [...f(mixture)];
  const mixtureOfImages = add(scale(f(x), alpha), scale(f(y), beta));
  return { mixture, imageOfMixture, mixtureOfImages, residual: subtract(imageOfMixture, mixtureOfImages) };
}

/** The same for an affine map, whose residual is (1 − α − β)b: it tells linear from affine. */
export const superposition = (
  map: AffineMap,
  points: readonly [Vector, Vector],
  factors: readonly [number, number],
): Superposition => superpositionOf((x) => imageOf(map, x), points, factors);
