import { type Matrix, multiply } from '~/numerics/matrix';
import type { Point } from '~/numerics/polygon';
import { product } from '~/numerics/product';
import { add, norm, subtract, type Vector } from '~/numerics/vector';
import { activations } from './chain/activations';
import type { ActivationName } from './chain/spec';

/** What a floor may do to each coordinate. */
export type Bend = Extract<ActivationName, 'identity' | 'relu' | 'tanh'>;

/** One floor of the tower, plane to plane: f(Wx + b), W 2×2, row after row. */
export interface Floor {
  readonly weights: Matrix;
  readonly bias: Vector;
  readonly bend: Bend;
}

/** x ↦ Wx + b. */
export interface AffineMap2 {
  readonly weights: Matrix;
  readonly bias: Vector;
}

export function throughFloor({ weights, bias, bend }: Floor, x: Vector): Point {
  const [z1, z2] = add(multiply(weights, x), bias) as [number, number];
  const { value } = activations[bend];
  return [value(z1), value(z2)];
}

/** f_L(W_L … f_1(W₁x + b₁) … + b_L). */
export const throughStack = (floors: readonly Floor[], x: Vector): Point =>
  floors.reduce<Point>((at, floor) => throughFloor(floor, at), [x[0]!, x[1]!]);

/** The tower without its bends as one map: W_L…W₁ and the bias that goes with it. Exact for identity floors. */
export const collapsed = (floors: readonly Floor[]): AffineMap2 =>
  floors.reduce<AffineMap2>(
    (below, { weights, bias }) => ({
      weights: product(weights, below.weights),
      bias: add(multiply(weights, below.bias), bias),
    }),
    {
      weights: [
        [1, 0],
        [0, 1],
      ],
      bias: [0, 0],
    },
  );

/**
 * The affine map nearest to `images` by least squares, for inputs on a grid that is symmetric about the origin: there the
 * columns of the normal equations are orthogonal, and each is a quotient of sums.
 */
export function nearestAffine(inputs: readonly Vector[], images: readonly Vector[]): AffineMap2 {
  const sum = (value: (i: number) => number) => inputs.reduce((total, _, i) => total + value(i), 0);
  const entry = (row: number, column: number) =>
    sum((i) => inputs[i]![column]! * images[i]![row]!) / sum((i) => inputs[i]![column]! ** 2);
  return {
    weights: [0, 1].map((row) => [0, 1].map((column) => entry(row, column))),
    bias: [0, 1].map((row) => sum((i) => images[i]![row]!) / inputs.length),
  };
}

/** The largest distance between an image and where the affine map would put it. */
export const farthest = (
  { weights, bias }: AffineMap2,
  inputs: readonly Vector[],
  images: readonly Vector[],
): number => Math.max(...inputs.map((x, i) => norm(subtract(images[i]!, add(multiply(weights, x), bias)))));
