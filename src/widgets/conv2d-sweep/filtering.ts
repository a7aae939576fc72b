import { type Bins, binsOf } from '~/numerics/bins';
import { conv2d } from '~/numerics/conv2d';
import type { GreyPicture } from '~/numerics/grey-picture';
import { lastCall } from '~/numerics/last-call';
import { type Windows, windowsOver } from '~/numerics/windows';
import { type EdgeCrossing, edgeCrossing } from './edges';
import { kernelRows } from './kernels';

export type Rows<Entry = number> = readonly (readonly Entry[])[];

/** What a kernel makes of a picture. */
export interface Filtered {
  /** The kernel as it is laid on, turned if it is, before the division. */
  readonly kernel: Rows;
  /** The picture with its padding around it; undefined stands for the zeros of the padding. */
  readonly padded: Rows<number | undefined>;
  /** Undefined where the kernel is larger than picture and padding. */
  readonly windows: Windows | undefined;
  /** Σ of the weights, divided: what a flat white area gives. */
  readonly brightness: number;
  /** Row by row; empty without windows. */
  readonly output: Rows;
  readonly low: number;
  readonly high: number;
  readonly bins: Bins;
  readonly edges: { readonly vertical: EdgeCrossing; readonly horizontal: EdgeCrossing };
}

const binCount = 30;

/** All that does not depend on where the reader looks. Remembers its last result: pointing about costs nothing. */
export const filtered = lastCall(
  (
    picture: GreyPicture,
    weights: readonly number[],
    size: number,
    turned: boolean,
    divisor: number,
    stride: number,
    padding: number,
  ): Filtered => {
    const kernel = kernelRows(weights, size, turned);
    const scaled = Float64Array.from(kernel.flat(), (weight) => weight / divisor);
    const { rows, columns } = picture;
    const windows = windowsOver([rows, columns, 1], { kernel: size, stride, padding });
    const output = windows ? conv2d(windows, Float64Array.from(picture.pixels), scaled) : new Float64Array(0);
    const [low, high] = rangeOf(output);
    const wide = windows?.columns.output ?? 0;
    return {
      kernel,
      padded: Array.from({ length: rows + 2 * padding }, (_, i) =>
        Array.from({ length: columns + 2 * padding }, (_, j) => greyAt(picture, i - padding, j - padding)),
      ),
      windows,
      brightness: kernel.flat().reduce((sum, weight) => sum + weight, 0) / divisor,
      output: Array.from({ length: windows?.rows.output ?? 0 }, (_, i) =>
        Array.from(output.subarray(i * wide, (i + 1) * wide)),
      ),
      low,
      high,
      bins: binsOf(output, ...binRange(low, high), binCount),
      edges: {
        vertical: edgeCrossing(scaled, size, true),
        horizontal: edgeCrossing(scaled, size, false),
      },
    };
  },
);

function rangeOf(values: ArrayLike<number>): readonly [low: number, high: number] {
  if (values.length === 0) return [0, 0];
  let [low, high] = [values[0]!, values[0]!];
  for (let i = 1; i < values.length; i++) {
    low = Math.min(low, values[i]!);
    high = Math.max(high, values[i]!);
  }
  return [low, high];
}

/** With zero in it: in the middle when there are values on both sides. */
function binRange(low: number, high: number): readonly [number, number] {
  const most = Math.max(high, -low);
  if (most === 0) return [-1, 1];
  return [low < 0 ? -most : 0, high > 0 ? most : 0];
}

function greyAt({ rows, columns, pixels }: GreyPicture, row: number, column: number): number | undefined {
  return row >= 0 && row < rows && column >= 0 && column < columns
    ? pixels[row * columns + column]!
    : undefined;
}

/** One window: what lies under the kernel, and what comes of it. */
export interface WindowSums {
  readonly patch: Rows<number | undefined>;
  readonly products: Rows;
  readonly sum: number;
  readonly value: number;
}

/** The window of the output at a row and a column, both from 0. */
export function windowAt(
  { kernel, padded, output }: Filtered,
  [row, column]: readonly [number, number],
  stride: number,
): WindowSums {
  const patch = kernel.map((weights, u) =>
    weights.map((_, v) => padded[row * stride + u]?.[column * stride + v]),
  );
  const products = kernel.map((weights, u) => weights.map((weight, v) => weight * (patch[u]![v] ?? 0) + 0));
  return {
    patch,
    products,
    sum: products.flat().reduce((sum, product) => sum + product, 0),
    value: output[row]?.[column] ?? 0,
  };
}
