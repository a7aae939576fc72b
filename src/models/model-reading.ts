import { leak } from './chain/activations';
import type { ActivationName, LayerParameters } from './chain/spec';
import { activationNamed } from './keras-names';
import { inputShapeOf, isProblem, type ModelProblem, problem, readKeras, readWeights } from './keras-reading';

export type { ModelProblem } from './keras-reading';

/** A dense layer as a file has it. */
export interface ReadLayer {
  readonly units: number;
  /** `softmax` stands in the last layer only. */
  readonly activation: ActivationName | 'softmax';
  readonly dropout: number;
}

export interface ReadModel {
  readonly inputs: number;
  readonly layers: readonly ReadLayer[];
  readonly parameters: readonly LayerParameters[];
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Whether a LeakyReLU leaks as much as ours does; Keras leaks 0.3 unless told otherwise. */
const leakyIn = ({ alpha, negative_slope = alpha ?? 0.3 }: Readonly<Record<string, unknown>>) =>
  Math.abs(Number(negative_slope) - leak) < 1e-6 ? ('leaky-relu' as const) : undefined;

/**
 * Reads a Keras Sequential model of dense layers, as TensorFlow.js saves it: `text` of model.json, `bytes` of its weights.
 * Takes Dense, LeakyReLU, Activation and Dropout. Never throws; what cannot be used is a problem with a name.
 */
export function readModel(text: string, bytes: ArrayBuffer): ReadModel | ModelProblem {
  const file = readKeras(text);
  if (isProblem(file)) return file;

  const layers: ReadLayer[] = [];
  for (const { class_name, config } of file.layers) {
    const last = layers.at(-1);
    if (class_name === 'InputLayer') continue;
    const named = String(config.activation ?? 'linear');
    const activation = named === 'softmax' ? named : activationNamed(named);
    if (class_name === 'Dense') {
      if (!activation) return problem('activation', named);
      const units = config.units;
      if (typeof units !== 'number' || !Number.isInteger(units) || units < 1) return problem('shape', units);
      if (config.use_bias === false) return problem('shape', `${config.name}: use_bias`);
      layers.push({ units, activation, dropout: 0 });
    } else if (!last) return problem('layer', class_name);
    else if (class_name === 'LeakyReLU' || class_name === 'Activation') {
      const after = class_name === 'Activation' ? activation : leakyIn(config);
      // One of ours has one activation, and a leak of its own.
      if (!after || last.activation !== 'identity')
        return problem('activation', config.activation ?? class_name);
      layers[layers.length - 1] = { ...last, activation: after };
    } else if (class_name === 'Dropout' && typeof config.rate === 'number')
      layers[layers.length - 1] = { ...last, dropout: config.rate };
    else return problem('layer', class_name);
  }
  const softmax = layers.findIndex(({ activation }) => activation === 'softmax');
  if (softmax >= 0 && softmax < layers.length - 1) return problem('activation', 'softmax');

  const shape = inputShapeOf(file);
  const inputs = shape?.length === 1 ? shape[0] : file.weights[0]?.shape[0];
  if (typeof inputs !== 'number' || layers.length === 0) return problem('not-a-model');
  const shapes = layers.flatMap(({ units }, k) => [
    [k === 0 ? inputs : layers[k - 1]!.units, units],
    [units],
  ]);
  const arrays = readWeights(file, shapes, bytes);
  if (isProblem(arrays)) return arrays;
  const parameters = layers.map((_, k) => ({ weights: arrays[2 * k]!, bias: arrays[2 * k + 1]! }));
  return { inputs, layers, parameters, metadata: file.metadata };
}
