import { formatNumber } from '~/numerics/format';
import { inRows } from '~/numerics/matrix';
import type { MapPlace } from '~/plots/mosaic';
import type { Look } from './look';
import { side } from './network';

/** The layers whose cells explain themselves. */
export type Layer = 'map1' | 'pool1' | 'map2' | 'pool2' | 'dense';
export interface Picked extends MapPlace {
  readonly layer: Layer;
}

export const kernel = 5;
const reach = 2;

/** Maps of a layer: cells on a side, how many, and which arrays of the network made them. */
export const layers = {
  map1: { side, maps: 8, from: 1, weights: 0 },
  pool1: { side: side / 2, maps: 8, from: 8 },
  map2: { side: side / 2, maps: 16, from: 8, weights: 2 },
  pool2: { side: side / 4, maps: 16, from: 16 },
} as const;

/** How a cell of a convolutional layer came about: for each map that it looks at, 25 numbers, 25 weights and their products. */
export interface ConvCell {
  readonly windows: readonly Float32Array[];
  readonly weights: readonly Float32Array[];
  readonly products: readonly Float32Array[];
  readonly sums: readonly number[];
  readonly bias: number;
  readonly before: number;
  readonly after: number;
}

export function convCell(
  look: Look,
  parameters: readonly Float32Array[],
  layer: 'map1' | 'map2',
  { tile, row, column }: MapPlace,
): ConvCell {
  const { side: size, maps, from, weights: place } = layers[layer];
  const source = layer === 'map1' ? look.picture : look.pool1;
  const [filters, biases] = [parameters[place]!, parameters[place + 1]!];
  const offsets = Array.from({ length: kernel * kernel }, (_, k) => [
    row + Math.floor(k / kernel) - reach,
    column + (k % kernel) - reach,
  ]) as [number, number][];
  const inside = (at: number) => at >= 0 && at < size;
  const sources = Array.from({ length: from }, (_, c) => c);
  const windows = sources.map((c) =>
    Float32Array.from(offsets, ([i, j]) => (inside(i) && inside(j) ? source[(i * size + j) * from + c]! : 0)),
  );
  const weights = sources.map((c) =>
    Float32Array.from(offsets, (_, k) => filters[(k * from + c) * maps + tile]!),
  );
  const products = windows.map((window, c) => window.map((value, k) => value * weights[c]![k]! + 0));
  const sums = products.map((each) => each.reduce((sum, value) => sum + value, 0));
  const bias = biases[tile]!;
  const before = sums.reduce((sum, value) => sum + value, bias);
  return { windows, weights, products, sums, bias, before, after: Math.max(0, before) };
}

/** The four numbers of which a cell of a pooled map is the largest. */
export function poolCell(look: Look, layer: 'pool1' | 'pool2', { tile, row, column }: MapPlace) {
  const { maps, side: size } = layers[layer];
  const source = layer === 'pool1' ? look.relu1 : look.relu2;
  const values = [0, 1, 2, 3].map(
    (k) => source[((2 * row + Math.floor(k / 2)) * 2 * size + 2 * column + (k % 2)) * maps + tile]!,
  );
  return { values, largest: Math.max(...values) };
}

/** A number of the fully connected layer: a weighted sum of all pooled cells. */
export function unitCell(look: Look, parameters: readonly Float32Array[], unit: number) {
  const [weights, biases] = [parameters[4]!, parameters[5]!];
  const bias = biases[unit]!;
  const sum = look.pool2.reduce((total, value, i) => total + value * weights[i * biases.length + unit]!, 0);
  return { sum, bias, before: sum + bias, after: Math.max(0, sum + bias) };
}

/** The window of a cell in the maps before it, cut off at their edge. */
export function windowOf({ layer, row, column }: Picked) {
  if (layer === 'dense') return undefined;
  if (layer === 'pool1' || layer === 'pool2')
    return { row: 2 * row, column: 2 * column, rows: 2, columns: 2, tone: 'w2' as const };
  const size = layers[layer].side;
  const [top, left] = [Math.max(0, row - reach), Math.max(0, column - reach)];
  return {
    row: top,
    column: left,
    rows: Math.min(size - 1, row + reach) - top + 1,
    columns: Math.min(size - 1, column + reach) - left + 1,
    tone: 'w2' as const,
  };
}

/** Whether the window of a cell reaches over the edge. */
export const isOnEdge = ({ layer, row, column }: Picked): boolean =>
  (layer === 'map1' || layer === 'map2') &&
  [row, column].some((at) => at < reach || at > layers[layer].side - 1 - reach);

/** The cell of the first layer that answers most: something to look at before anybody points. */
export function strongest({ relu1 }: Look): Picked {
  const at = relu1.indexOf(relu1.reduce((most, value) => Math.max(most, value), 0));
  const cell = Math.floor(at / layers.map1.maps);
  return {
    layer: 'map1',
    tile: at % layers.map1.maps,
    row: Math.floor(cell / side),
    column: cell % side,
  };
}

/** Which of the 64 numbers lies at a place of their picture. */
export const unitIndex = ({ row, column }: MapPlace): number => row * 32 + column;

/** 25 numbers as five rows of five. */
export const gridOf = (values: Float32Array) => inRows(values, kernel);

/** "0.4 − 1.2 + 0.1" */
export const sumText = (values: readonly number[]): string =>
  values
    .map((value, i) => {
      const text = formatNumber(i === 0 ? value : Math.abs(value));
      return i === 0 ? text : `${value < 0 ? '−' : '+'} ${text}`;
    })
    .join(' ');
