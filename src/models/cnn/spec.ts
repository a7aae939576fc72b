import { type MapShape, outputShape, type Windows, windowsOver } from '~/numerics/windows';
import type { OptimizerSpec, RegularizationSpec } from '../chain/spec';
import type { LearnedState } from '../learn';

export type { MapShape } from '~/numerics/windows';

/** `same` as TensorFlow.js understands it: where the zeros cannot be shared out evenly, one more goes below and to the right. */
export type CnnLayer =
  | {
      readonly kind: 'conv';
      readonly filters: number;
      /** Rows and columns of every filter. */
      readonly kernel: number;
      readonly stride?: number;
      /** A number means so many zeros on every side. Left out: none. */
      readonly padding?: 'valid' | 'same' | number;
      readonly dilation?: number;
    }
  | {
      readonly kind: 'max-pool' | 'avg-pool';
      readonly size: number;
      /** Left out: as `size`, so that windows do not overlap. */
      readonly stride?: number;
      readonly padding?: 'valid' | 'same';
    }
  | { readonly kind: 'relu' }
  | { readonly kind: 'flatten' }
  | { readonly kind: 'dense'; readonly units: number };

/** A network from pictures to classes. The last layer is dense and gives logits; the loss is softmax cross-entropy. */
export interface CnnSpec {
  readonly input: MapShape;
  readonly layers: readonly CnnLayer[];
}

/** He et al. 2015 for rectified units, Glorot and Bengio 2010 ("Xavier"); normal, with the layer's fan in and fan out. */
export type CnnInit = 'he-normal' | 'xavier-normal';

/** What learns, by which optimiser, and with which penalty on the weights. */
export interface CnnTask {
  readonly spec: CnnSpec;
  readonly optimizer: OptimizerSpec;
  readonly regularization?: RegularizationSpec;
}

/**
 * `parameters` are weights, then bias, of each layer that learns, from the input on. Of a conv layer [kernel, kernel, in,
 * filters] and [filters], of a dense one [in, units] and [units].
 */
export type CnnState = LearnedState;

/** A spec that no network can be built from, with the layer (from 0) that does not fit. */
export class CnnShapeError extends Error {
  override readonly name = 'CnnShapeError';
  constructor(
    readonly layer: number,
    message: string,
  ) {
    super(message);
  }
}

/** The shape after every layer; a flat layer is [1, 1, units]. Throws a CnnShapeError where a window does not fit. */
export function shapesOf({ input, layers }: CnnSpec): MapShape[] {
  const shapes: MapShape[] = [];
  let shape = input;
  for (const [index, layer] of layers.entries()) {
    shape = shapeAfter(shape, layer, index);
    shapes.push(shape);
  }
  if (layers.at(-1)?.kind !== 'dense') throw new CnnShapeError(layers.length - 1, noClasses);
  return shapes;
}

/** How many classes the last layer tells apart. */
export function classesOf({ layers }: CnnSpec): number {
  const last = layers.at(-1);
  if (last?.kind !== 'dense') throw new CnnShapeError(layers.length - 1, noClasses);
  return last.units;
}

/** How many numbers a picture has, and how many classes there are. */
export const sizesOf = (spec: CnnSpec): { readonly pictureSize: number; readonly classes: number } => ({
  pictureSize: spec.input.reduce((size, each) => size * each, 1),
  classes: classesOf(spec),
});
const noClasses = 'The last layer has to be dense: its outputs are the classes.';

function shapeAfter(before: MapShape, layer: CnnLayer, index: number): MapShape {
  const [height, width, channels] = before;
  switch (layer.kind) {
    case 'relu':
      return before;
    case 'flatten':
      return [1, 1, height * width * channels];
    case 'dense':
      if (height * width !== 1)
        throw new CnnShapeError(index, 'A dense layer needs a flatten layer before it.');
      return [1, 1, layer.units];
    default: {
      const windows = windowsOf(layer, before);
      if (!windows) {
        const size = layer.kind === 'conv' ? layer.kernel : layer.size;
        throw new CnnShapeError(index, `A window of ${size} does not fit into ${height} × ${width}.`);
      }
      return outputShape(windows, layer.kind === 'conv' ? layer.filters : channels);
    }
  }
}

/** A layer that looks at maps through windows. */
export type WindowLayer = Extract<CnnLayer, { padding?: unknown }>;

/** Its windows over maps of a shape; undefined where none fits. */
export const windowsOf = (layer: WindowLayer, before: MapShape): Windows | undefined =>
  windowsOver(
    before,
    layer.kind === 'conv' ? layer : { ...layer, kernel: layer.size, stride: layer.stride ?? layer.size },
  );

/** How many weights and biases a network has. */
export const parameterCountOf = (spec: CnnSpec): number =>
  parameterShapesOf(spec)
    .flatMap((shapes) => shapes ?? [])
    .reduce((sum, shape) => sum + shape.reduce((size, each) => size * each, 1), 0);

/** Shapes of weights and bias of every layer; none of layers that learn nothing. */
export function parameterShapesOf(spec: CnnSpec): (readonly [number[], number[]] | undefined)[] {
  const shapes = [spec.input, ...shapesOf(spec)];
  return spec.layers.map((layer, k) => {
    const inputs = shapes[k]![2];
    if (layer.kind === 'conv')
      return [[layer.kernel, layer.kernel, inputs, layer.filters], [layer.filters]] as const;
    if (layer.kind === 'dense') return [[inputs, layer.units], [layer.units]] as const;
    return undefined;
  });
}
