import { mean } from '~/numerics/statistics';
import * as tf from './tf';

/** y = weight·x + bias. */
export interface Line {
  readonly weight: number;
  readonly bias: number;
}

/** Pairs of input and target. */
export type Pairs = readonly (readonly [x: number, y: number])[];

export const lineAt = ({ weight, bias }: Line, x: number): number => weight * x + bias;

/** Mean of (weight·x + bias − y)², written out in float64: follows the hand, and checks the gradient. */
export const meanSquaredError = (line: Line, pairs: Pairs): number =>
  mean(pairs.map(([x, y]) => (lineAt(line, x) - y) ** 2));

export interface LineGradient {
  readonly loss: number;
  /** ∂L/∂weight = 2·mean(e·x) with e = weight·x + bias − y. */
  readonly weightGradient: number;
  /** ∂L/∂bias = 2·mean(e). */
  readonly biasGradient: number;
}

/** The mean squared error and its slopes by TensorFlow.js' automatic differentiation, in float32: right to about six digits. */
export function lossAndGradient({ weight, bias }: Line, pairs: Pairs): LineGradient {
  return tf.numbersFrom(() => {
    const x = tf.tensor1d(pairs.map(([input]) => input)); // [n]
    const y = tf.tensor1d(pairs.map(([, target]) => target)); // [n]
    const loss = (w: tf.Tensor, b: tf.Tensor): tf.Scalar =>
      tf.mul(tf.sum(tf.square(tf.sub(tf.add(tf.mul(x, w), b), y))), 1 / pairs.length);
    const { value, grads } = tf.valueAndGrads(loss)([tf.scalar(weight), tf.scalar(bias)]);
    const [weightGradient, biasGradient] = grads.map((gradient) => gradient.dataSync()[0]!);
    return { loss: value.dataSync()[0]!, weightGradient: weightGradient!, biasGradient: biasGradient! };
  });
}

/** One step of gradient descent on all the pairs. */
export function step(line: Line, pairs: Pairs, learningRate: number): Line {
  const { weightGradient, biasGradient } = lossAndGradient(line, pairs);
  return {
    weight: line.weight - learningRate * weightGradient,
    bias: line.bias - learningRate * biasGradient,
  };
}

/**
 * Second derivatives of the mean squared error, the same everywhere: [∂²L/∂w², ∂²L/∂w∂b, ∂²L/∂b²].
 * Gradient descent settles when the learning rate is below 2 divided by the larger eigenvalue.
 */
export function curvature(pairs: Pairs): readonly [number, number, number] {
  const inputs = pairs.map(([x]) => x);
  return [2 * mean(inputs.map((x) => x * x)), 2 * mean(inputs), 2];
}
