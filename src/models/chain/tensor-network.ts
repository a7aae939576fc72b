import * as tf from '../backends/tensors';
import { leak } from './activations';
import { normEpsilon, normMomentum } from './batch-norm';
import type { ActivationName, ChainSpec, LayerParameters, LossName } from './spec';

/** One layer of R networks: every array of `LayerParameters` with a first axis R; weights [R, in, out], the others [R, 1, out]. */
export type TensorLayer = Readonly<{ [name in keyof LayerParameters]: tf.Tensor }>;

const activate: Readonly<Record<ActivationName, (z: tf.Tensor) => tf.Tensor>> = {
  identity: (z) => z,
  step: (z) => tf.step(z),
  sigmoid: (z) => tf.sigmoid(z),
  tanh: (z) => tf.tanh(z),
  relu: (z) => tf.relu(z),
  'leaky-relu': (z) => tf.leakyRelu(z, leak),
  elu: (z) => tf.elu(z),
  gelu: (z) => tf.mul(tf.mul(z, 0.5), tf.add(tf.erf(tf.mul(z, Math.SQRT1_2)), 1)),
  silu: (z) => tf.mul(z, tf.sigmoid(z)),
  softplus: (z) => tf.softplus(z),
};

/** From outputs and targets [R, N, K] to the mean loss of each network, [R]. */
const meanLoss: Readonly<Record<LossName, (outputs: tf.Tensor, targets: tf.Tensor) => tf.Tensor>> = {
  mse: (outputs, targets) => tf.mean(tf.square(tf.sub(outputs, targets)), [1, 2]),
  'binary-cross-entropy': (outputs, targets) =>
    tf.mean(tf.sub(tf.softplus(outputs), tf.mul(targets, outputs)), [1, 2]),
  'softmax-cross-entropy': (outputs, targets) =>
    tf.neg(tf.mean(tf.sum(tf.mul(targets, tf.logSoftmax(outputs)), 2), 1)),
};

/** The running statistics of batch norm after a batch, for each layer that has them. */
export type Running = Pick<TensorLayer, 'runningMean' | 'runningVariance'>;

/**
 * The mean loss of R networks in training, [R]. `inputs` [R or 1, N, in], `targets` likewise; `masks` [R, N, units] where a
 * layer drops; `moved` is told where the running statistics go.
 */
export function lossesOf(
  spec: ChainSpec,
  layers: readonly TensorLayer[],
  inputs: tf.Tensor,
  targets: tf.Tensor,
  masks: readonly (tf.Tensor | undefined)[],
  moved: (k: number, running: Running) => void,
): tf.Tensor {
  const column = tf.ones([1, inputs.shape[1]!, 1]);
  const outputs = spec.layers.reduce((x, { activation, skip }, k) => {
    const layer = layers[k]!;
    // The bias as a product with a column of ones: broadcasting is slower, forward and back.
    let z = tf.add(tf.matMul(x, layer.weights), tf.matMul(column, layer.bias));
    if (layer.gamma) z = normalize(z, layer, (running) => moved(k, running));
    let a = activate[activation](z);
    if (masks[k]) a = tf.mul(a, masks[k]);
    return skip ? tf.add(a, x) : a;
  }, inputs);
  return meanLoss[spec.loss](outputs, targets);
}

function normalize(u: tf.Tensor, layer: TensorLayer, moved: (running: Running) => void): tf.Tensor {
  const count = u.shape[1]!;
  const mean = tf.mean(u, 1, true);
  const centred = tf.sub(u, mean);
  const variance = tf.mean(tf.square(centred), 1, true);
  const toward = (old: tf.Tensor, now: tf.Tensor) => tf.add(old, tf.mul(tf.sub(now, old), normMomentum));
  moved({
    runningMean: toward(layer.runningMean!, mean),
    runningVariance: toward(layer.runningVariance!, tf.mul(variance, count / Math.max(1, count - 1))),
  });
  const normal = tf.mul(centred, tf.rsqrt(tf.add(variance, normEpsilon)));
  return tf.add(tf.mul(normal, layer.gamma!), layer.beta!);
}
