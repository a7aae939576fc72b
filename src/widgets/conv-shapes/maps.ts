import { conv2d, transposedConv2d } from '~/numerics/conv2d';
import { maxPool2d } from '~/numerics/pool2d';
import { transposedWindows, type Windows, windowsOver } from '~/numerics/windows';
import type { Layer } from './layer';
import { biasOf, pixelAt, weightAt } from './numbers';

/** As many multiplications as a figure may do between two frames, and as many rows as can be seen. */
const affordable = { multiplications: 3e6, side: 256 } as const;

export interface OutputMap {
  /** Output channel, from 0. */
  readonly map: number;
  /** Row after row. */
  readonly values: ArrayLike<number>;
}

/**
 * The output maps that can be computed at once: all of them, else the chosen one, else none. A 256×256×8 picture under sixteen
 * 11×11 filters takes a thousand million multiplications; the cell that is looked at is computed in any case.
 */
export function mapsOf(layer: Layer, chosen: number): readonly OutputMap[] {
  const { out = 0 } = layer;
  const which = drawnMaps(layer, chosen);
  if (which.length === 0) return [];
  const all = outputOf(layer, which);
  return which.map((map, n) => ({
    map,
    values: Float64Array.from({ length: out * out }, (_, i) => all[i * which.length + n]!),
  }));
}

/** Which output maps can be computed at once. */
export function drawnMaps(layer: Layer, chosen: number): readonly number[] {
  const { out, filters, kind, kernel, multiplications } = layer;
  if (out === undefined || out > affordable.side) return [];
  const work = kind === 'pool' ? out * out * filters * kernel ** 2 : multiplications;
  if (work <= affordable.multiplications) return Array.from({ length: filters }, (_, map) => map);
  return kind !== 'pool' && work / filters <= affordable.multiplications ? [chosen] : [];
}

/** What comes out of the filters `which`: [rows, columns, filters]. */
export function outputOf(layer: Layer, which: readonly number[]): ArrayLike<number> {
  const { kind, size, channels, kernel, stride, padding, dilation, extra } = layer;
  const x = filled([size, size, channels], (row, column, channel) => pixelAt(size, channel, row, column));
  const how = { kernel, stride, padding, dilation };
  const bias = Float64Array.from(which, biasOf);
  const shape = [size, size, channels] as const;
  if (kind === 'transposed') {
    const windows: Windows = transposedWindows(shape, which.length, { ...how, outputPadding: extra })!;
    const weights = filled([kernel * kernel, which.length, channels], (cell, n, channel) =>
      weightAt(kernel, which[n]!, channel, Math.floor(cell / kernel), cell % kernel),
    );
    return transposedConv2d(windows, x, weights, bias);
  }
  const windows = windowsOver(shape, how)!;
  if (kind === 'pool') return maxPool2d(windows, x).y;
  const weights = filled([kernel * kernel, channels, which.length], (cell, channel, n) =>
    weightAt(kernel, which[n]!, channel, Math.floor(cell / kernel), cell % kernel),
  );
  return conv2d(windows, x, weights, bias);
}

function filled(
  [first, second, third]: readonly [number, number, number],
  entry: (i: number, j: number, k: number) => number,
): Float64Array {
  const values = new Float64Array(first * second * third);
  let at = 0;
  for (let i = 0; i < first; i++)
    for (let j = 0; j < second; j++) for (let k = 0; k < third; k++) values[at++] = entry(i, j, k);
  return values;
}
