import { type Matrix, multiply } from '~/numerics/matrix';
import { add, scale, soleArgmax, subtract, type Vector } from '~/numerics/vector';
import * as tf from './tf';

/** N points of D numbers each, and the class of each: 0, 1, …, K − 1. Not changed after it is made; its tensors' values are remembered. */
export interface LabelledPoints {
  readonly points: readonly Vector[];
  readonly classes: readonly number[];
  readonly classCount: number;
}

export interface LinearModel {
  /** W, K×D: one row per class, one column per input. */
  readonly weights: Matrix;
  /** b, one entry per class; without it every boundary passes through the origin. */
  readonly bias?: Vector;
}

/**
 * Each a mean over the points x with class c and scores s = Wx + b, in units of that point's score:
 * `mse` is ‖s − e_c‖², summed over the classes, not averaged over them; `cross-entropy` is −ln softmax(s)_c;
 * `hinge` is Σ_{k≠c} max(0, s_k − s_c + 1) (Weston and Watkins 1999, as in CS231n).
 */
export type Loss = 'mse' | 'cross-entropy' | 'hinge';

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

/** Loss sums over the points, from scores [N, K] and one-hot targets [N, K]. */
const lossSums: Record<Loss, (scores: tf.Tensor, targets: tf.Tensor) => tf.Tensor> = {
  mse: (scores, targets) => tf.sum(tf.square(tf.sub(scores, targets))),
  // logSoftmax subtracts the largest score first, so scores of a thousand are as safe as scores of one.
  'cross-entropy': (scores, targets) => tf.sub(0, tf.sum(tf.mul(targets, tf.logSoftmax(scores)))),
  hinge: (scores, targets) => {
    const ofTheClass = tf.sum(tf.mul(scores, targets), 1, true); // [N, 1]
    // The class itself adds max(0, s_c − s_c + 1 − 1) = 0, and no gradient.
    return tf.sum(tf.relu(tf.add(tf.sub(scores, ofTheClass), tf.sub(1, targets))));
  },
};

/**
 * The loss and its gradient by TensorFlow.js' automatic differentiation, in float32: right to about six digits.
 * Never throws for numbers: what overflows or is NaN comes back as such. Leaves no tensor behind.
 */
export function lossAndGradient(model: LinearModel, data: LabelledPoints, loss: Loss): { readonly loss: number } & Gradient {
  const { weights, bias } = model;
  const count = data.points.length;
  return tf.tidy(() => {
    const { inputs, targets } = tensorsOf(data);
    const parameters = [tf.tensor2d(flat(weights), [weights.length, weights[0]!.length])];
    const meanLoss = (w: tf.Tensor, b?: tf.Tensor) => {
      const products = tf.matMul(inputs, w, false, true); // [N, K]
      return tf.mul(lossSums[loss](b ? tf.add(products, b) : products, targets), 1 / count);
    };
    const { value, grads } = tf.valueAndGrads(meanLoss)(bias ? [...parameters, tf.tensor1d([...bias])] : parameters);
    const [weightsGradient, biasGradient] = grads.map((gradient) => [...gradient.dataSync()]);
    return {
      loss: value.dataSync()[0]!,
      weightsGradient: weights.map((row, k) => weightsGradient!.slice(k * row.length, (k + 1) * row.length)),
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
export function evaluatePredictions(predicted: readonly number[], { classes, classCount }: LabelledPoints): Evaluation {
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
export function distancesPerClass(model: LinearModel, { points, classes, classCount }: LabelledPoints): number[] {
  const distances = new Array<number>(classCount).fill(0);
  points.forEach((point, i) => {
    scoresOf(model, point).forEach((score, k) => {
      distances[classes[i]!]! += (score - (k === classes[i] ? 1 : 0)) ** 2;
    });
  });
  return distances;
}

const flat = (rows: Matrix) => Float32Array.from(rows.flat());

const remembered = new WeakMap<LabelledPoints, { readonly inputs: Float32Array; readonly targets: Float32Array }>();

/** Inputs [N, D] and one-hot targets [N, K]; call it in a tidy. Their values are remembered, not the tensors. */
export function tensorsOf(data: LabelledPoints): { readonly inputs: tf.Tensor2D; readonly targets: tf.Tensor2D } {
  const { points, classes, classCount } = data;
  let values = remembered.get(data);
  if (!values) {
    const oneHot = classes.map((c) => Array.from({ length: classCount }, (_, k) => (k === c ? 1 : 0)));
    values = { inputs: flat(points), targets: flat(oneHot) };
    remembered.set(data, values);
  }
  return {
    inputs: tf.tensor2d(values.inputs, [points.length, points[0]!.length]),
    targets: tf.tensor2d(values.targets, [points.length, classCount]),
  };
}
