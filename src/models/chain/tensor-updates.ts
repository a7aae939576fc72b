import * as tf from '../backends/tensors';
import type { OptimizerConstants } from './optimizers';
import type { OptimizerName } from './spec';

/** The constants of one update; the learning rate [R, 1, 1], one for each network. */
export interface TensorConstants extends Omit<OptimizerConstants, 'learningRate'> {
  readonly rates: tf.Tensor;
  /** Updates so far, counted from 1. */
  readonly t: number;
  readonly decoupled: number;
}

/** New parameters, and the new memory. */
type Updated = readonly [tf.Tensor, ...tf.Tensor[]];

/** The table of optimizers.ts on tensors: the formulas are there. */
export const tensorUpdates: Readonly<
  Record<
    OptimizerName,
    (p: tf.Tensor, g: tf.Tensor, slots: readonly tf.Tensor[], constants: TensorConstants) => Updated
  >
> = {
  sgd: (p, g, _, { rates }) => [tf.sub(p, tf.mul(g, rates))],
  momentum: (p, g, [v], { rates, momentum }) => {
    const velocity = tf.sub(tf.mul(v!, momentum), tf.mul(g, rates));
    return [tf.add(p, velocity), velocity];
  },
  nesterov: (p, g, [v], { rates, momentum }) => {
    const step = tf.mul(g, rates);
    const velocity = tf.sub(tf.mul(v!, momentum), step);
    return [tf.add(p, tf.sub(tf.mul(velocity, momentum), step)), velocity];
  },
  adagrad: (p, g, [h], { rates, epsilon }) => {
    const sum = tf.add(h!, tf.square(g));
    return [tf.sub(p, tf.div(tf.mul(g, rates), tf.add(tf.sqrt(sum), epsilon))), sum];
  },
  rmsprop: (p, g, [h], { rates, decay, epsilon }) => {
    const mean = tf.add(tf.mul(h!, decay), tf.mul(tf.square(g), 1 - decay));
    return [tf.sub(p, tf.div(tf.mul(g, rates), tf.add(tf.sqrt(mean), epsilon))), mean];
  },
  adam,
  adamw: adam,
};

function adam(
  p: tf.Tensor,
  g: tf.Tensor,
  [m, v]: readonly tf.Tensor[],
  { rates, beta1, beta2, epsilon, t, decoupled }: TensorConstants,
): Updated {
  const mean = tf.add(tf.mul(m!, beta1), tf.mul(g, 1 - beta1));
  const square = tf.add(tf.mul(v!, beta2), tf.mul(tf.square(g), 1 - beta2));
  const root = tf.add(tf.sqrt(tf.div(square, 1 - beta2 ** t)), epsilon);
  const step = tf.mul(tf.div(tf.div(mean, 1 - beta1 ** t), root), rates);
  const kept = decoupled > 0 ? tf.sub(p, tf.mul(tf.mul(p, rates), decoupled)) : p;
  return [tf.sub(kept, step), mean, square];
}
