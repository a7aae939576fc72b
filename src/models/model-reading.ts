import { array, looseObject, nullable, number, optional, record, safeParse, string, unknown } from 'valibot';
import type { ActivationName, LayerParameters } from './chain/spec';
import { activationNamed } from './keras-names';

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

/** Why a file could not be used; `detail` is the name or the number that is wrong. */
export interface ModelProblem {
  readonly why:
    | 'not-json'
    | 'not-a-model'
    | 'layer'
    | 'activation'
    | 'shape'
    | 'quantised'
    | 'too-short'
    | 'too-long'
    | 'not-finite';
  readonly detail: string;
}

const schema = looseObject({
  modelTopology: looseObject({}),
  weightsManifest: array(
    looseObject({
      weights: array(
        looseObject({
          name: string(),
          shape: array(number()),
          dtype: string(),
          quantization: optional(unknown()),
        }),
      ),
    }),
  ),
  userDefinedMetadata: optional(nullable(record(string(), unknown()))),
});
const sequential = looseObject({
  class_name: string(),
  config: looseObject({
    layers: array(looseObject({ class_name: string(), config: looseObject({ name: string() }) })),
  }),
});

const problem = (why: ModelProblem['why'], detail: unknown = ''): ModelProblem => ({
  why,
  detail: String(detail).slice(0, 60),
});

/**
 * Reads a Keras Sequential model of dense layers, as TensorFlow.js saves it: `text` of model.json, `bytes` of its weights.
 * Takes Dense, LeakyReLU, Activation and Dropout. Never throws; what cannot be used is a problem with a name.
 */
export function readModel(text: string, bytes: ArrayBuffer): ReadModel | ModelProblem {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return problem('not-json');
  }
  const file = safeParse(schema, json);
  if (!file.success) return problem('not-a-model');
  const { modelTopology, weightsManifest, userDefinedMetadata } = file.output;
  const topology = safeParse(sequential, modelTopology.model_config ?? modelTopology);
  if (!topology.success || topology.output.class_name !== 'Sequential') return problem('not-a-model');

  const layers: ReadLayer[] = [];
  let inputs: unknown;
  for (const { class_name, config } of topology.output.config.layers) {
    const shape = config.batch_input_shape ?? config.batch_shape;
    if (Array.isArray(shape)) inputs ??= shape.length === 2 ? shape[1] : undefined;
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
    else if (class_name === 'LeakyReLU') layers[layers.length - 1] = { ...last, activation: 'leaky-relu' };
    else if (class_name === 'Activation') {
      if (!activation) return problem('activation', named);
      layers[layers.length - 1] = { ...last, activation };
    } else if (class_name === 'Dropout' && typeof config.rate === 'number')
      layers[layers.length - 1] = { ...last, dropout: config.rate };
    else return problem('layer', class_name);
  }
  const softmax = layers.findIndex(({ activation }) => activation === 'softmax');
  if (softmax >= 0 && softmax < layers.length - 1) return problem('activation', 'softmax');

  const entries = weightsManifest.flatMap(({ weights }) => weights);
  inputs ??= entries[0]?.shape[0];
  if (typeof inputs !== 'number' || layers.length === 0) return problem('not-a-model');
  const odd = entries.find(({ dtype, quantization }) => dtype !== 'float32' || quantization !== undefined);
  if (odd) return problem('quantised', odd.name);
  const sizes = layers.map(
    ({ units }, k) => [k === 0 ? (inputs as number) : layers[k - 1]!.units, units] as const,
  );
  const expected = sizes.flatMap(([before, units]) => [`${before},${units}`, `${units}`]);
  const wrong = expected.findIndex((shape, i) => String(entries[i]?.shape) !== shape);
  if (wrong >= 0 || entries.length !== expected.length)
    return problem('shape', entries[wrong]?.name ?? entries.length);
  return withWeights({ inputs, layers, metadata: userDefinedMetadata ?? {} }, sizes, bytes);
}

function withWeights(
  model: Omit<ReadModel, 'parameters'>,
  sizes: readonly (readonly [number, number])[],
  bytes: ArrayBuffer,
): ReadModel | ModelProblem {
  const count = sizes.reduce((sum, [before, units]) => sum + (before + 1) * units, 0);
  if (bytes.byteLength < 4 * count) return problem('too-short', `${bytes.byteLength} < ${4 * count}`);
  if (bytes.byteLength > 4 * count) return problem('too-long', `${bytes.byteLength} > ${4 * count}`);
  const view = new DataView(bytes);
  const numbers = Float32Array.from({ length: count }, (_, i) => view.getFloat32(4 * i, true));
  if (!numbers.every(Number.isFinite)) return problem('not-finite');
  let at = 0;
  const take = (size: number) => {
    at += size;
    return numbers.slice(at - size, at);
  };
  const parameters = sizes.map(([before, units]) => ({ weights: take(before * units), bias: take(units) }));
  return { ...model, parameters };
}
