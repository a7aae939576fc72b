import { centralDifferences } from '~/numerics/differences';
import type { LabelledPoints } from './labelled-points';
import { type Gradient, type LinearModel, scoresOf } from './linear-classifier';
import type { Loss } from './losses';

/** The score of one point of class c, written out in float64: independent of TensorFlow.js, so that it can check it. */
const pointLoss: Record<Loss, (scores: readonly number[], c: number) => number> = {
  mse: (scores, c) => scores.reduce((sum, score, k) => sum + (score - (k === c ? 1 : 0)) ** 2, 0),
  'cross-entropy': (scores, c) => {
    const largest = Math.max(...scores);
    return largest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - largest), 0)) - scores[c]!;
  },
  hinge: (scores, c) =>
    scores.reduce((sum, score, k) => sum + (k === c ? 0 : Math.max(0, score - scores[c]! + 1)), 0),
};

/** The mean loss in float64, without TensorFlow.js. */
export function plainLoss(model: LinearModel, { points, classes }: LabelledPoints, loss: Loss): number {
  const sum = points.reduce(
    (total, point, i) => total + pointLoss[loss](scoresOf(model, point), classes[i]!),
    0,
  );
  return sum / points.length;
}

/**
 * The largest difference between the entries of a gradient and central finite differences of the plain loss. Float32 keeps it
 * near 1e-7 times the size of the gradient; the kinks of the hinge loss can raise it where a margin is exactly 1.
 */
export function gradientDifference(
  model: LinearModel,
  data: LabelledPoints,
  loss: Loss,
  gradient: Gradient,
): number {
  const width = model.weights[0]!.length;
  const rowsOf = (values: readonly number[]) =>
    model.weights.map((_, k) => values.slice(k * width, (k + 1) * width));
  const slopes = centralDifferences(
    (values) => plainLoss({ ...model, weights: rowsOf(values) }, data, loss),
    model.weights.flat(),
  );
  const biasSlopes = model.bias
    ? centralDifferences((bias) => plainLoss({ ...model, bias }, data, loss), model.bias)
    : [];
  const learned = [...gradient.weightsGradient.flat(), ...(gradient.biasGradient ?? [])];
  return Math.max(...[...slopes, ...biasSlopes].map((slope, i) => Math.abs(slope - learned[i]!)));
}
