import type { Matrix } from '~/numerics/matrix';
import type { Vector } from '~/numerics/vector';
import * as tf from './tf';

/** One dense layer without its activation: Z = XW + 1bᵀ. */
export interface DenseLayer {
  /** W, l×m: one row per input, one column per neuron. */
  readonly weights: Matrix;
  /** b, one entry per neuron. */
  readonly bias: Vector;
}

/** What every layer of a cascade puts out for the minibatch X [N, l], by TensorFlow.js: one matrix [N, m] per layer. Leaves no tensor behind. */
export function forward(minibatch: Matrix, layers: readonly DenseLayer[]): number[][][] {
  return tf.numbersFrom(() => {
    let signal: tf.Tensor = matrixTensor(minibatch);
    return layers.map(({ weights, bias }) => {
      signal = tf.add(tf.matMul(signal as tf.Tensor2D, matrixTensor(weights)), tf.tensor1d([...bias]));
      const [rows, columns] = signal.shape as [number, number];
      const values = signal.dataSync();
      return Array.from({ length: rows }, (_, i) => [...values.slice(i * columns, (i + 1) * columns)]);
    });
  });
}

const matrixTensor = (rows: Matrix) =>
  tf.tensor2d(Float32Array.from(rows.flat()), [rows.length, rows[0]!.length]);

/** What a dense layer learns: l·m weights and m biases. */
export const parameterCount = (inputs: number, neurons: number): number => inputs * neurons + neurons;

/** Multiplications, each with its addition, that a dense layer needs for a minibatch of N. The bias is not counted. */
export const macCount = (batch: number, inputs: number, neurons: number): number => batch * inputs * neurons;
