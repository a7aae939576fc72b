import { array, looseObject, nullable, number, optional, record, safeParse, string, unknown } from 'valibot';

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

export const problem = (why: ModelProblem['why'], detail: unknown = ''): ModelProblem => ({
  why,
  detail: String(detail).slice(0, 60),
});

/** A Sequential model as its file has it; `config` may hold anything. */
export interface KerasModel {
  readonly layers: readonly {
    readonly class_name: string;
    readonly config: Readonly<Record<string, unknown>>;
  }[];
  readonly weights: readonly {
    readonly name: string;
    readonly shape: readonly number[];
    readonly dtype: string;
    readonly quantization?: unknown;
  }[];
  readonly metadata: Readonly<Record<string, unknown>>;
}

export const isProblem = (value: object): value is ModelProblem => 'why' in value;

/** Reads the text of a model.json that TensorFlow.js or its converter has written. Never throws. */
export function readKeras(text: string): KerasModel | ModelProblem {
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
  return {
    layers: topology.output.config.layers,
    weights: weightsManifest.flatMap(({ weights }) => weights),
    metadata: userDefinedMetadata ?? {},
  };
}

/** The first shape that a layer says its input has, without the batch. */
export function inputShapeOf({ layers }: KerasModel): readonly unknown[] | undefined {
  for (const { config } of layers) {
    const shape = config.batch_input_shape ?? config.batch_shape;
    if (Array.isArray(shape)) return shape.slice(1);
  }
  return undefined;
}

/** Beyond this no trained weight is; a few layers of such numbers are still finite in float32. */
const largest = 1e6;

/** The arrays of a model whose weights have to have these shapes, in this order. */
export function readWeights(
  { weights }: KerasModel,
  shapes: readonly (readonly number[])[],
  bytes: ArrayBuffer,
): Float32Array[] | ModelProblem {
  const odd = weights.find(({ dtype, quantization }) => dtype !== 'float32' || quantization !== undefined);
  if (odd) return problem('quantised', odd.name);
  const wrong = shapes.findIndex((shape, i) => String(weights[i]?.shape) !== String(shape));
  if (wrong >= 0 || weights.length !== shapes.length)
    return problem('shape', weights[wrong]?.name ?? weights.length);
  const sizes = shapes.map((shape) => shape.reduce((size, each) => size * each, 1));
  const count = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes.byteLength < 4 * count) return problem('too-short', `${bytes.byteLength} < ${4 * count}`);
  if (bytes.byteLength > 4 * count) return problem('too-long', `${bytes.byteLength} > ${4 * count}`);
  const view = new DataView(bytes);
  const numbers = Float32Array.from({ length: count }, (_, i) => view.getFloat32(4 * i, true));
  if (!numbers.every((each) => Math.abs(each) <= largest)) return problem('not-finite');
  let at = 0;
  return sizes.map((size) => {
    at += size;
    return numbers.slice(at - size, at);
  });
}
