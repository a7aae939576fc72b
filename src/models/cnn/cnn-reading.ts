import {
  inputShapeOf,
  isProblem,
  type ModelProblem,
  problem,
  readKeras,
  readWeights,
} from '../keras-reading';
import { type CnnLayer, type CnnSpec, parameterShapesOf } from './spec';

export interface ReadCnn {
  readonly spec: CnnSpec;
  /** As in a `CnnState`. */
  readonly parameters: readonly Float32Array[];
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A layer that the reader has to take back to a `CnnLayer`, or a reason why it cannot. */
type Reading = readonly CnnLayer[] | ModelProblem;
type Config = Readonly<Record<string, unknown>>;

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;

/** A number that Keras writes once or for both axes; undefined when the axes differ. */
function both(value: unknown, otherwise: number): number | undefined {
  const [down, across = down] = Array.isArray(value) ? value : [value ?? otherwise];
  return isCount(down) && down === across ? down : undefined;
}

function windowOf(config: Config, size: unknown) {
  const [extent, stride, dilation] = [
    both(size, 0),
    both(config.strides, both(size, 1) ?? 1),
    both(config.dilation_rate, 1),
  ];
  const padding = config.padding ?? 'valid';
  const isPadding = padding === 'valid' || padding === 'same';
  if (config.data_format === 'channels_first' || !extent || !stride || !dilation || !isPadding)
    return undefined;
  return { extent, stride, dilation, padding } as const;
}

/** The activation as a layer of its own. */
function activated(config: Config, isLast: boolean): Reading {
  const name = String(config.activation ?? 'linear');
  if (name === 'linear' || (isLast && name === 'softmax')) return [];
  return name === 'relu' && !isLast ? [{ kind: 'relu' }] : problem('activation', name);
}

function pooled(kind: 'max-pool' | 'avg-pool', config: Config): Reading {
  const window = windowOf(config, config.pool_size ?? 2);
  if (!window) return problem('shape', config.name);
  const { extent: size, stride, padding } = window;
  return [{ kind, size, stride, padding }];
}

/** By the class that Keras names. `zeros` is the padding that a layer before has left. */
const readers: Readonly<Record<string, (config: Config, isLast: boolean, zeros: number) => Reading>> = {
  Conv2D(config, isLast, zeros) {
    const window = windowOf({ strides: 1, ...config }, config.kernel_size);
    const { filters } = config;
    const isOdd = config.use_bias === false || (isCount(config.groups) && config.groups > 1);
    if (!window || !isCount(filters) || isOdd || (zeros > 0 && window.padding === 'same'))
      return problem('shape', config.name);
    const { extent: kernel, stride, dilation } = window;
    const after = activated(config, isLast);
    if (isProblem(after)) return after;
    const padding = zeros > 0 ? zeros : window.padding;
    return [{ kind: 'conv', filters, kernel, stride, padding, dilation }, ...after];
  },
  MaxPooling2D: (config) => pooled('max-pool', config),
  AveragePooling2D: (config) => pooled('avg-pool', config),
  Flatten: () => [{ kind: 'flatten' }],
  Dense(config, isLast) {
    const { units } = config;
    if (!isCount(units) || config.use_bias === false) return problem('shape', config.name);
    const after = activated(config, isLast);
    return isProblem(after) ? after : [{ kind: 'dense', units }, ...after];
  },
  Activation: (config, isLast) => activated(config, isLast),
  ReLU: ({ max_value, negative_slope, threshold }) =>
    // A ceiling (ReLU6), a leak or a threshold make another function of it.
    max_value == null && !negative_slope && !threshold
      ? [{ kind: 'relu' }]
      : problem('activation', `ReLU ${max_value ?? negative_slope ?? threshold}`),
  // What only training does, and what says only a shape.
  Dropout: () => [],
  InputLayer: () => [],
};

/** The zeros that a ZeroPadding2D puts on every side; undefined when they differ. */
function zerosOf({ padding = 1 }: Config): number | undefined {
  const sides = [padding].flat(2);
  return isCount(sides[0]) && sides.every((side) => side === sides[0]) ? sides[0] : undefined;
}

/**
 * Reads a Keras Sequential model of Conv2D, pooling, Flatten and Dense layers, as TensorFlow.js saves it: `text` of model.json,
 * `bytes` of its weights. Square windows, channels last, relu in between, softmax or nothing at the end. Never throws; what
 * cannot be used is a problem with a name.
 */
export function readCnn(text: string, bytes: ArrayBuffer): ReadCnn | ModelProblem {
  const file = readKeras(text);
  if (isProblem(file)) return file;
  const input = inputShapeOf(file);
  if (!input) return problem('not-a-model');
  if (input.length !== 3 || !input.every(isCount)) return problem('shape', `input ${input.join('×')}`);
  // Twice is not once: a last layer and an Activation after it may both have one.
  if (file.layers.filter(({ config }) => config.activation === 'softmax').length > 1)
    return problem('activation', 'softmax');
  const layers: CnnLayer[] = [];
  let zeros = 0;
  // Whatever does something stands before the last layer: an activation may be the last, of the layer before it.
  const last = file.layers.findLastIndex(({ class_name }) => class_name !== 'Dropout');
  const isEnd = (index: number) =>
    index === last || (index === last - 1 && file.layers[last]!.class_name === 'Activation');
  for (const [index, { class_name, config }] of file.layers.entries()) {
    const found = class_name === 'ZeroPadding2D' ? zerosOf(config) : undefined;
    if (found !== undefined) {
      zeros += found;
      continue;
    }
    if (!Object.hasOwn(readers, class_name)) return problem('layer', class_name);
    if (zeros > 0 && class_name !== 'Conv2D') return problem('layer', 'ZeroPadding2D');
    const read = readers[class_name]!(config, isEnd(index), zeros);
    if (isProblem(read)) return read;
    zeros = 0;
    layers.push(...read);
  }
  return assembled({ input: input as unknown as CnnSpec['input'], layers }, file, bytes);
}

function assembled(
  spec: CnnSpec,
  file: Exclude<ReturnType<typeof readKeras>, ModelProblem>,
  bytes: ArrayBuffer,
): ReadCnn | ModelProblem {
  let shapes: number[][];
  try {
    shapes = parameterShapesOf(spec).flatMap((each) => each ?? []);
  } catch {
    return problem('shape', file.layers.map(({ class_name }) => class_name).join(', '));
  }
  const parameters = readWeights(file, shapes, bytes);
  return isProblem(parameters) ? parameters : { spec, parameters, metadata: file.metadata };
}
