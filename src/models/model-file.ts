import { leak } from './chain/activations';
import type { ChainSpec, LayerParameters } from './chain/spec';
import { inputsOf } from './chain/start';
import { type KerasLayer, layersModel, type ModelFiles } from './keras-file';
import { kerasActivations } from './keras-names';

export type { ModelFiles } from './keras-file';

/**
 * A chain of dense layers as `tf.loadLayersModel` reads it: a Keras Sequential model. The output layer answers in
 * probabilities: sigmoid or softmax stands where the loss has it. `metadata` is kept beside the model. Undefined for what Keras
 * has no layer for: the step function, and our batch norm and skips.
 */
export function modelFiles(
  spec: ChainSpec,
  layers: readonly LayerParameters[],
  metadata: Readonly<Record<string, unknown>>,
): ModelFiles | undefined {
  const described = spec.layers.map((_, k) => layersOf(spec, k));
  if (described.some((each) => each === undefined)) return undefined;
  const arrays = layers.flatMap(({ weights, bias }, k) => [
    { name: `dense_${k + 1}/kernel`, shape: [inputsOf(spec, k), bias.length], data: weights },
    { name: `dense_${k + 1}/bias`, shape: [bias.length], data: bias },
  ]);
  return layersModel('playground', described.flat() as KerasLayer[], arrays, metadata);
}

/** The layers of Keras that make up our layer `k`. */
function layersOf(spec: ChainSpec, k: number) {
  const { units, activation, dropout, batchNorm, skip } = spec.layers[k]!;
  const isOutput = k === spec.layers.length - 1;
  const squash = { 'softmax-cross-entropy': 'softmax', 'binary-cross-entropy': 'sigmoid', mse: undefined };
  const leaky = activation === 'leaky-relu';
  const name = (isOutput && squash[spec.loss]) || (leaky ? 'linear' : kerasActivations[activation]);
  if (name === undefined || batchNorm || skip) return undefined;
  const shape = k === 0 ? { batch_input_shape: [null, spec.inputs], dtype: 'float32' } : {};
  const dense = {
    name: `dense_${k + 1}`,
    trainable: true,
    units,
    activation: name,
    use_bias: true,
    ...shape,
  };
  return [
    { class_name: 'Dense', config: dense },
    ...(leaky ? [{ class_name: 'LeakyReLU', config: { name: `leaky_re_lu_${k + 1}`, alpha: leak } }] : []),
    ...(dropout ? [{ class_name: 'Dropout', config: { name: `dropout_${k + 1}`, rate: dropout } }] : []),
  ];
}
