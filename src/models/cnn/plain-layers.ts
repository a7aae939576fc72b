import { conv2d, conv2dFilterGradients, conv2dInputGradient } from '~/numerics/conv2d';
import { zerosLike } from '~/numerics/im2col';
import { affine, affineGradients, inputGradient, type Numbers } from '~/numerics/matrix-loops';
import { avgPool2d, avgPool2dGradient, maxPool2d, maxPool2dGradient } from '~/numerics/pool2d';
import { type MapShape, type Windows, windowCount, windowLength } from '~/numerics/windows';
import { type CnnLayer, CnnShapeError, type WindowLayer, windowsOf } from './spec';

/** A layer at work on one picture at a time, in loops over arrays that are made once. */
export interface PlainLayer {
  /** What it made of the last picture, in the shape of `shapesOf`. */
  readonly y: Numbers;
  /** The slopes of what it learns, in the order of `CnnState`: each `backward` adds to them. */
  readonly gradients: readonly Numbers[];
  forward(x: Numbers): void;
  /** After `forward(x)`: from ∂L/∂y to the slopes of what is learned, and to ∂L/∂x if somebody asks for it. */
  backward(x: Numbers, dy: Numbers, dx: Numbers | undefined): void;
}

/** What a layer is made of: the shape before it, its weights and bias, and how long y is. */
interface Parts {
  readonly before: MapShape;
  readonly parameters: readonly Numbers[];
  readonly zeros: (length: number) => Numbers;
  readonly length: number;
}
type Of<Kind extends CnnLayer['kind']> = Extract<CnnLayer, { kind: Kind }>;

const learning = (parameters: readonly Numbers[]) =>
  parameters.map((array) => zerosLike(array, array.length)) as [Numbers, Numbers];

function fitting(layer: WindowLayer, before: MapShape): Windows {
  const windows = windowsOf(layer, before);
  if (!windows) throw new CnnShapeError(-1, 'No window fits.');
  return windows;
}

function maxPool(layer: Of<'max-pool'>, { before, length, zeros }: Parts): PlainLayer {
  const windows = fitting(layer, before);
  const y = zeros(length);
  const places = new Int32Array(length);
  return {
    y,
    gradients: [],
    forward: (x) => void maxPool2d(windows, x, y, places),
    backward: (_, dy, dx) => void (dx && maxPool2dGradient(places, dy, dx)),
  };
}

function avgPool(layer: Of<'avg-pool'>, { before, length, zeros }: Parts): PlainLayer {
  const windows = fitting(layer, before);
  const y = zeros(length);
  return {
    y,
    gradients: [],
    forward: (x) => void avgPool2d(windows, x, y),
    backward: (_, dy, dx) => void (dx && avgPool2dGradient(windows, dy, dx)),
  };
}

const opens: { readonly [Kind in CnnLayer['kind']]: (layer: Of<Kind>, parts: Parts) => PlainLayer } = {
  conv(layer, { before, parameters: [filter, bias], length, zeros }) {
    const windows = fitting(layer, before);
    const tiles = zeros(windowCount(windows) * windowLength(windows));
    const slopes = tiles.slice();
    const y = zeros(length);
    const [dFilter, dBias] = learning([filter!, bias!]);
    const gradients = { filter: dFilter, bias: dBias };
    return {
      y,
      gradients: [dFilter, dBias],
      forward: (x) => void conv2d(windows, x, filter!, bias, y, tiles),
      backward(x, dy, dx) {
        conv2dFilterGradients(windows, x, dy, gradients, tiles);
        if (dx) conv2dInputGradient(windows, dy, filter!, dx, slopes);
      },
    };
  },
  dense({ units }, { parameters: [weights, bias], length, zeros }) {
    const y = zeros(length);
    const [dWeights, dBias] = learning([weights!, bias!]);
    return {
      y,
      gradients: [dWeights, dBias],
      forward: (x) => affine(x, weights!, bias!, y, 1, x.length, units),
      backward(x, dy, dx) {
        affineGradients(x, dy, dWeights, dBias, 1, x.length, units, true);
        if (dx) inputGradient(dy, weights!, dx, 1, x.length, units, false);
      },
    };
  },
  relu(_, { length, zeros }) {
    const y = zeros(length);
    return {
      y,
      gradients: [],
      forward(x) {
        // What is not a number stays so: a run that diverges has to show.
        for (let i = 0; i < length; i++) y[i] = x[i]! < 0 ? 0 : x[i]!;
      },
      backward(_x, dy, dx) {
        if (dx) for (let i = 0; i < length; i++) dx[i] = y[i]! > 0 ? dy[i]! : 0;
      },
    };
  },
  flatten(_, { length, zeros }) {
    const y = zeros(length);
    return {
      y,
      gradients: [],
      forward: (x) => y.set(x),
      backward: (_x, dy, dx) => dx?.set(dy),
    };
  },
  'max-pool': maxPool,
  'avg-pool': avgPool,
};

export const openPlainLayer = (layer: CnnLayer, parts: Parts): PlainLayer =>
  (opens[layer.kind] as (layer: CnnLayer, parts: Parts) => PlainLayer)(layer, parts);
