import { type Matrix, multiply } from '~/numerics/matrix';
import { add, scale, soleArgmax, subtract, type Vector } from '~/numerics/vector';
import { type LabelledPoints, tensorsOf } from './labelled-points';
import { type Loss, meanLoss } from './losses';
import * as tf from './tf';

export interface LinearModel {
  /** W, K×D: one row per class, one column per input. */
  readonly weights: Matrix;
  /** b, one entry per class; without it every boundary passes through the origin. */
  readonly bias?: Vector;
}

export interface Gradient {
  /** ∂L/∂W, K×D as W. */
  readonly weightsGradient: readonly (readonly number[])[];
  /** ∂L/∂b; only for a model with a bias. */
  readonly biasGradient?: readonly number[];
}

/** s = Wx + b, in float64: what follows the hand in the same frame. */
export function scoresOf({ weights, bias }: LinearModel, x: Vector): number[] {
  const scores = multiply(weights, x);
  return bias ? add(scores, bias) : scores;
}

/**
 * The loss and its gradient by TensorFlow.js' automatic differentiation, in float32: right to about six digits.
 * Never throws for numbers: what overflows or is NaN comes back as such. Leaves no tensor behind.
 */
export function lossAndGradient(
  model: LinearModel,
  data: LabelledPoints,
  loss: Loss,
): { readonly loss: number } & Gradient {
  const { weights, bias } = model;
  const columns = weights[0]!.length;
  return tf.numbersFrom(() => {
    const { inputs, targets } = tensorsOf(data);
    const w = tf.tensor2d(Float32Array.from(weights.flat()), [weights.length, columns]);
    const b = bias && tf.tensor1d(Float32Array.from(bias));
    const lossFrom = (w: tf.Tensor, b?: tf.Tensor) => {
      const products = tf.matMul(inputs, w, false, true); // [N, K]
      return meanLoss[loss](b ? tf.add(products, b) : products, targets);
    };
    const { value, grads } = tf.valueAndGrads(lossFrom)(b ? [w, b] : [w]);
    const [weightsGradient, biasGradient] = grads.map((gradient) => [...gradient.dataSync()]);
    return {
      loss: value.dataSync()[0]!,
      weightsGradient: weights.map((_, k) => weightsGradient!.slice(k * columns, (k + 1) * columns)),
      biasGradient,
    };
  });
}

/** One step of gradient descent on all the points: W − η ∂L/∂W and b − η ∂L/∂b. */
export function step(model: LinearModel, data: LabelledPoints, loss: Loss, learningRate: number) {
  const { weightsGradient, biasGradient } = lossAndGradient(model, data, loss);
  return {
    weights: model.weights.map((row, k) => subtract(row, scale(weightsGradient[k]!, learningRate))),
    bias: model.bias && subtract(model.bias, scale(biasGradient!, learningRate)),
  } satisfies LinearModel;
}

export interface Evaluation {
  /** How many points have the largest score at their own class, alone. A tie counts as wrong. */
  readonly correct: number;
  /** Share of each class that is found, 0…1; 0 for a class without points. */
  readonly recall: readonly number[];
  /** K×K counts: row = true class, column = predicted class. Ties are in no column. */
  readonly confusion: readonly (readonly number[])[];
  /** The class of each point's largest score; −1 for a tie or NaN. */
  readonly predicted: readonly number[];
}

/** What comes of deciding for the largest score, in float64. */
export function evaluate(model: LinearModel, data: LabelledPoints): Evaluation {
  return evaluatePredictions(
    data.points.map((point) => soleArgmax(scoresOf(model, point))),
    data,
  );
}

/** `evaluate` for predictions made elsewhere, one per point. */
export function evaluatePredictions(
  predicted: readonly number[],
  { classes, classCount }: LabelledPoints,
): Evaluation {
  const confusion = Array.from({ length: classCount }, () => new Array<number>(classCount).fill(0));
  const sizes = new Array<number>(classCount).fill(0);
  classes.forEach((c, i) => {
    sizes[c]! += 1;
    if (predicted[i]! >= 0) confusion[c]![predicted[i]!]! += 1;
  });
  const found = confusion.map((row, c) => row[c]!);
  return {
    correct: found.reduce((sum, count) => sum + count, 0),
    recall: found.map((count, c) => count / Math.max(1, sizes[c]!)),
    confusion,
    predicted,
  };
}

/** D_c = Σ ‖Wx + b − e_c‖² over the points x of class c, in float64; their sum is N times the `mse`. */
export function distancesPerClass(
  model: LinearModel,
  { points, classes, classCount }: LabelledPoints,
): number[] {
  const distances = new Array<number>(classCount).fill(0);
  points.forEach((point, i) => {
    scoresOf(model, point).forEach((score, k) => {
      distances[classes[i]!]! += (score - (k === classes[i] ? 1 : 0)) ** 2;
    });
  });
  return distances;
}
