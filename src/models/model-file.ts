import { leak } from './chain/activations';
import type { ChainSpec, LayerParameters } from './chain/spec';
import { inputsOf } from './chain/start';
import { kerasActivations } from './keras-names';

/** The two files of a saved network. */
export interface ModelFiles {
  /** Text of `model.json`. */
  readonly model: string;
  /** Bytes of `weights.bin`: float32, little-endian, kernel and bias of each layer. */
  readonly weights: ArrayBuffer;
}

const weightsName = 'weights.bin';

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
  const model = {
    format: 'layers-model',
    generatedBy: 'Tangible Networks',
    convertedBy: null,
    modelTopology: {
      class_name: 'Sequential',
      config: { name: 'playground', layers: described.flat() },
      keras_version: 'tfjs-layers 4.22.0',
      backend: 'tensor_flow.js',
    },
    weightsManifest: [
      {
        paths: [weightsName],
        weights: arrays.map(({ name, shape }) => ({ name, shape, dtype: 'float32' })),
      },
    ],
    userDefinedMetadata: metadata,
  };
  return {
    model: `${JSON.stringify(model, undefined, 2)}\n`,
    weights: packed(arrays.map(({ data }) => data)),
  };
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

function packed(arrays: readonly Float32Array[]): ArrayBuffer {
  const size = arrays.reduce((sum, { length }) => sum + length, 0);
  const view = new DataView(new ArrayBuffer(4 * size));
  let at = 0;
  for (const array of arrays)
    for (const value of array) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  return view.buffer;
}
