import { plainForward } from '~/models/cnn/plain';
import { shapesOf, type WindowLayer, windowsOf } from '~/models/cnn/spec';
import { xoSpec } from '~/models/cnn/xo';
import { maxPool2d } from '~/numerics/pool2d';

/** Numbers row by row. */
export type Grid = readonly (readonly number[])[];
/** [row, column], from 0. */
export type Place = readonly [row: number, column: number];

/** The maps of one filter, from the convolution to the second pooling. */
export interface FilterMaps {
  readonly weights: Grid;
  readonly bias: number;
  readonly conv: Grid;
  readonly relu: Grid;
  readonly pool1: Grid;
  readonly pool2: Grid;
}

/** Where one of the 12 numbers comes from: of each window its largest, down to the place of the filter. */
export interface Path {
  readonly filter: number;
  readonly pool2: Place;
  readonly pool1: Place;
  /** In the maps after ReLU and before; the upper left corner of the filter in the picture. */
  readonly conv: Place;
  /** ReLU lets it through: the slope goes on to the filter. */
  readonly open: boolean;
}

export interface Anatomy {
  readonly input: Grid;
  readonly filters: readonly FilterMaps[];
  /** Filter after filter, row after row. */
  readonly vector: readonly number[];
  readonly paths: readonly Path[];
  /** Of the 12 numbers for each class, in the order of `vector`. */
  readonly weights: readonly (readonly [x: number, o: number])[];
  readonly bias: readonly [x: number, o: number];
  readonly scores: readonly [x: number, o: number];
}

export const filterCount = 3;
export const filterIndices = [0, 1, 2] as const;
const [convShape, , pool1Shape, pool2Shape] = shapesOf(xoSpec) as [Shape, Shape, Shape, Shape];
type Shape = readonly [number, number, number];

/** Channel `f` of maps with the channels together, as rows. */
const channel = (map: ArrayLike<number>, [rows, columns]: Shape, f: number): number[][] =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => map[(i * columns + j) * filterCount + f]!),
  );

/** For every cell after a pooling of the network, which cell of the maps before it was kept, channels together. */
function keptBy(layer: number, before: Shape, x: Parameters<typeof maxPool2d>[1]): Int32Array {
  return maxPool2d(windowsOf(xoSpec.layers[layer] as WindowLayer, before)!, x).places;
}

const placeIn = (index: number, [, columns]: Shape): Place => {
  const cell = Math.floor(index / filterCount);
  return [Math.floor(cell / columns), cell % columns];
};

/** Everything between a picture and its two scores. */
export function anatomyOf(parameters: readonly Float32Array[], picture: Float32Array): Anatomy {
  const [weights, biases, dense, denseBias] = parameters as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const [conv, relu, pool1, pool2, , scores] = plainForward(xoSpec, parameters, picture) as Float32Array[];
  const [kept1, kept2] = [keptBy(2, convShape, relu!), keptBy(3, pool1Shape, pool1!)];
  const cells = pool2Shape[0] * pool2Shape[1];
  const order = Array.from({ length: filterCount * cells }, (_, i) => ({
    filter: Math.floor(i / cells),
    // Where the network has this number, with its channels together.
    at: (i % cells) * filterCount + Math.floor(i / cells),
  }));
  return {
    input: Array.from({ length: 9 }, (_, i) => [...picture.subarray(9 * i, 9 * i + 9)]),
    filters: Array.from({ length: filterCount }, (_, f) => ({
      weights: channel(weights, [3, 3, 1], f),
      bias: biases[f]!,
      conv: channel(conv!, convShape, f),
      relu: channel(relu!, convShape, f),
      pool1: channel(pool1!, pool1Shape, f),
      pool2: channel(pool2!, pool2Shape, f),
    })),
    vector: order.map(({ at }) => pool2![at]!),
    paths: order.map(({ filter, at }) => {
      const second = kept2[at]!;
      const first = kept1[second]!;
      return {
        filter,
        pool2: placeIn(at, pool2Shape),
        pool1: placeIn(second, pool1Shape),
        conv: placeIn(first, convShape),
        open: relu![first]! > 0,
      };
    }),
    weights: order.map(({ at }) => [dense[2 * at]!, dense[2 * at + 1]!] as const),
    bias: [denseBias[0]!, denseBias[1]!],
    scores: [scores![0]!, scores![1]!],
  };
}
