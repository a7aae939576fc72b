import { type XoSet, xoPatterns } from '~/datasets/xo';
import { oneHot, type PictureSet } from './pictures';
import { openPlain } from './plain';
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
export type XoFilters = 'hand' | 'random';

export const xoLosses = {
  'cross-entropy': softmaxCrossEntropy,
  mse: squaredError,
} as const satisfies Record<string, ScoreLoss>;
export type XoLoss = keyof typeof xoLosses;

/** From 1 for ink and 0 for paper to what the network is given. */
export const xoNumbers = (pixels: ArrayLike<number>, coding: XoCoding): Float32Array =>
  Float32Array.from(pixels, (ink) => (coding === 'signed' ? 2 * ink - 1 : ink));

/**
 * Before the first step: weights drawn from `seed` (He et al. 2015), biases zero. By `hand` the filters are ╲, ✕ and ╱ as 1 and −1,
 * divided by 9, so that they make the activation maps of chapter 10.
 */
export function startXo(filters: XoFilters, seed: number): CnnState {
  const start = startCnn(xoSpec, 'he-normal', seed);
  if (filters === 'random') return start;
  const patterns = Object.values(xoPatterns);
  const hand = Float32Array.from(
    { length: 27 },
    (_, i) => (2 * patterns[i % 3]![Math.floor(i / 3)]! - 1) / 9,
  );
  return { ...start, parameters: [hand, ...start.parameters.slice(1)] };
}

export const xoPictures = ({ pixels, ...rest }: XoSet, coding: XoCoding): PictureSet => ({
  ...rest,
  pixels: xoNumbers(pixels, coding),
});

/** Mean loss, and the share of right answers, 0 to 1. */
export function xoScore(
  parameters: readonly Float32Array[],
  { pixels, labels, count }: PictureSet,
  loss: XoLoss,
) {
  const network = openPlain(xoSpec, parameters);
  const scores = new Float32Array(2 * count);
  const size = pixels.length / count;
  for (let n = 0; n < count; n++)
    scores.set(network.forward(pixels.subarray(n * size, (n + 1) * size) as Float32Array), 2 * n);
  return {
    loss: xoLosses[loss](scores, oneHot(labels, 2), count).loss,
    accuracy: rightAnswers(scores, labels, 2) / count,
  };
}
