import { oneHot, type PictureSet } from './pictures';
import { plainLogits } from './plain';
import type { ScoreLoss } from './plain-run';
import { rightAnswers, softmaxCrossEntropy } from './softmax';
import type { CnnSpec, CnnState } from './spec';
import { squaredError } from './squared-error';
import { startCnn } from './start';

/**
 * The network of chapter 11: 9×9 pixels, three filters, twice max pooling, 12 numbers, two scores. TensorFlow's `same` lets the
 * last windows of the first pooling hang over, 7 → 4.
 */
export const xoSpec: CnnSpec = {
  input: [9, 9, 1],
  layers: [
    { kind: 'conv', filters: 3, kernel: 3 },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2, padding: 'same' },
    { kind: 'max-pool', size: 2 },
    { kind: 'flatten' },
    { kind: 'dense', units: 2 },
  ],
};

/** Ink and paper as numbers: 1 and −1, or 1 and 0. */
export type XoCoding = 'signed' | 'unsigned';

export const xoLosses = {
  'cross-entropy': softmaxCrossEntropy,
  mse: squaredError,
} as const satisfies Record<string, ScoreLoss>;
export type XoLoss = keyof typeof xoLosses;

/** From 1 for ink and 0 for paper to what the network is given. */
export const xoNumbers = (pixels: ArrayLike<number>, coding: XoCoding): Float32Array =>
  Float32Array.from(pixels, (ink) => (coding === 'signed' ? 2 * ink - 1 : ink));

/**
 * Before the first step: weights drawn from `seed` (He et al. 2015), biases zero. `patterns` by hand, 9 cells each, 1 for ink, become
 * filters of 1 and −1, divided by 9, so that they make the activation maps of chapter 10.
 */
export function startXo(seed: number, patterns?: readonly (readonly number[])[]): CnnState {
  const start = startCnn(xoSpec, 'he-normal', seed);
  if (!patterns) return start;
  const hand = Float32Array.from(
    { length: 27 },
    (_, i) => (2 * patterns[i % 3]![Math.floor(i / 3)]! - 1) / 9,
  );
  return { ...start, parameters: [hand, ...start.parameters.slice(1)] };
}

/** Pictures of ink and paper as the network is given them. */
export const xoPictures = <Set extends PictureSet>(
  { pixels, ...rest }: Set,
  coding: XoCoding,
): PictureSet => ({
  ...rest,
  pixels: xoNumbers(pixels, coding),
});

/** Mean loss, and the share of right answers, 0 to 1. */
export function xoScore(
  parameters: readonly Float32Array[],
  { pixels, labels, count }: PictureSet,
  loss: XoLoss,
) {
  const scores = plainLogits(xoSpec, parameters, pixels as Float32Array, count);
  return {
    loss: xoLosses[loss](scores, oneHot(labels, 2), count).loss,
    accuracy: rightAnswers(scores, labels, 2) / count,
  };
}
