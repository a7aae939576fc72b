import type { Layer } from './layer';
import { biasOf, pixelAt, weightAt } from './numbers';

/** One cell of the window along one axis: which weight, and the input pixel under it. */
export interface Tap {
  readonly weight: number;
  readonly at: number;
  /** On a pixel of the input, not on padding. */
  readonly inside: boolean;
}

type Grid = readonly (readonly number[])[];

export interface Cell {
  /** Counted from 0, within the output. */
  readonly row: number;
  readonly column: number;
  /** Output channel, from 0. */
  readonly map: number;
  /** The input channel whose numbers are shown, from 0. */
  readonly sheet: number;
  readonly rows: readonly Tap[];
  readonly columns: readonly Tap[];
  /** Of the shown channel: what lies under the window (padding is 0), the weights, the products. */
  readonly patch: Grid;
  readonly weights: Grid;
  readonly products: Grid;
  /** Sum of the products, channel by channel; a pooling has none. */
  readonly sums: readonly number[];
  readonly bias: number;
  /** y: the sum and the bias, or the largest number under the window. */
  readonly value: number;
}

/**
 * What reaches output `o` along one axis. A convolution sees i = s·o − p + d·u; in a transposed one input i reaches o when
 * o = s·i − p + d·u, so only every s-th weight has a pixel.
 */
export function tapsAt({ kind, size, kernel, stride, padding, dilation }: Layer, o: number): Tap[] {
  const all = Array.from({ length: kernel }, (_, u) => {
    const at =
      kind === 'transposed' ? (o + padding - dilation * u) / stride : stride * o - padding + dilation * u;
    return { weight: u, at, inside: Number.isInteger(at) && at >= 0 && at < size };
  });
  return kind === 'transposed' ? all.filter(({ inside }) => inside).toSorted((a, b) => a.at - b.at) : all;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly map: number;
  readonly sheet: number;
}

/** The window, the products and the sum of one output cell; places are counted from 1 and brought inside. */
export function cellOf(layer: Layer, place: Place): Cell {
  const { out = 1, filters, channels, kind, size } = layer;
  const [row, column] = [within(place.row, out), within(place.column, out)];
  const map = within(place.map, filters);
  const pools = kind === 'pool';
  // Pooling leaves the channels apart: channel n of the output comes from channel n of the input.
  const sheet = pools ? map : within(place.sheet, channels);
  const [rows, columns] = [tapsAt(layer, row), tapsAt(layer, column)];
  const under = (channel: number, one: Tap, other: Tap) =>
    one.inside && other.inside ? pixelAt(size, channel, one.at, other.at) : 0;
  const weigh = (channel: number, one: Tap, other: Tap) =>
    pools ? 1 : weightAt(layer.kernel, map, channel, one.weight, other.weight);
  const gridOf = (entry: (one: Tap, other: Tap) => number) =>
    rows.map((one) => columns.map((other) => entry(one, other)));
  const patch = gridOf((one, other) => under(sheet, one, other));
  const sums = pools
    ? []
    : Array.from({ length: channels }, (_, channel) =>
        total(gridOf((one, other) => under(channel, one, other) * weigh(channel, one, other))),
      );
  const bias = pools ? 0 : biasOf(map);
  return {
    ...{ row, column, map, sheet, rows, columns, patch, sums, bias },
    weights: gridOf((one, other) => weigh(sheet, one, other)),
    products: gridOf((one, other) => under(sheet, one, other) * weigh(sheet, one, other) + 0),
    value: pools ? largest(patch, rows, columns) : sums.reduce((sum, part) => sum + part, bias),
  };
}

const within = (place: number, count: number) => Math.min(count, Math.max(1, Math.round(place))) - 1;

const total = (grid: Grid) => grid.flat().reduce((sum, value) => sum + value, 0);

const largest = (patch: Grid, rows: readonly Tap[], columns: readonly Tap[]) =>
  Math.max(...patch.flatMap((entries, i) => entries.filter((_, j) => rows[i]!.inside && columns[j]!.inside)));
