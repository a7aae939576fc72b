import { oneHot } from '~/models/cnn/pictures';
import { type XoLoss, xoLosses } from '~/models/cnn/xo';
import { softmax } from '~/numerics/softmax';
import type { Anatomy } from './anatomy';

/** What the loss of the picture says about everything before it. */
export interface Slopes {
  readonly loss: number;
  /** ∂L/∂score of each class. */
  readonly scores: readonly [x: number, o: number];
  /** ∂L/∂v of the 12 numbers: Σ over the classes of weight · ∂L/∂score. */
  readonly vector: readonly number[];
}

export function slopesOf({ scores, weights }: Anatomy, label: number, loss: XoLoss): Slopes {
  const { loss: value, slope } = xoLosses[loss](
    Float32Array.from(scores),
    oneHot(Uint8Array.of(label), 2),
    1,
  );
  const [x, o] = [slope[0]!, slope[1]!];
  return {
    loss: value,
    scores: [x, o],
    vector: weights.map(([toX, toO]) => toX * x + toO * o),
  };
}

/** One term of ∂L/∂w of a filter's weight: the slope at a place of the map, times the pixel that lay under the weight there. */
export interface Term {
  readonly pixel: readonly [row: number, column: number];
  readonly slope: number;
  readonly value: number;
}

/** Only the places that pooling kept, and ReLU let through, send a slope back. */
export const termsOf = (
  { paths, input }: Anatomy,
  { vector }: Slopes,
  filter: number,
  [u, v]: readonly [number, number],
): readonly Term[] =>
  paths.flatMap(({ filter: from, open, conv: [i, j] }, n) =>
    from === filter && open
      ? [{ pixel: [i + u, j + v] as const, slope: vector[n]!, value: input[i + u]![j + v]! }]
      : [],
  );

/** ∂L/∂w = Σ slope · pixel. */
export const totalOf = (terms: readonly Term[]): number =>
  terms.reduce((sum, { slope, value }) => sum + slope * value, 0);

/** Shares of the two classes, by softmax. */
export const sharesOf = ({ scores }: Anatomy): readonly [number, number] =>
  softmax([...scores]) as unknown as readonly [number, number];
