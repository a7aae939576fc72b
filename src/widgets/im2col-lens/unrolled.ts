import { conv2d } from '~/numerics/conv2d';
import { channelsFirst, im2col } from '~/numerics/im2col';
import { inRows, type Matrix } from '~/numerics/matrix';
import { product } from '~/numerics/product';
import { maxNorm } from '~/numerics/vector';
import { type Windows, windowCount, windowLength, windowsOver } from '~/numerics/windows';

/** Whole numbers that say what is unrolled, and how. */
export interface Shape {
  readonly pictures: number;
  readonly side: number;
  readonly channels: number;
  readonly k: number;
  readonly stride: number;
  readonly padding: number;
  readonly filters: number;
  /** `channels`: columns in the order (C, kh, kw); `cells`: (kh, kw, C). */
  readonly order: 'channels' | 'cells';
}

export interface Unrolled {
  readonly shape: Shape;
  readonly windows: Windows;
  /** Outputs down and across, and of one picture. */
  readonly out: readonly [height: number, width: number];
  readonly each: number;
  /** Size of the col matrix: N·oh·ow rows, k·k·C columns. */
  readonly rows: number;
  readonly columns: number;
  readonly col: Matrix;
  /** The kernels, one in each column, in the order of the columns of `col`. */
  readonly weights: Matrix;
  /** col · weights: one row for each output, one column for each filter. */
  readonly product: Matrix;
  /** Of each column the channel, and the row and column within the window, all from 0. */
  readonly places: readonly Place[];
  /** Numbers in the pictures, and in the col matrix. */
  readonly numbers: readonly [before: number, after: number];
  /** The pictures, [height, width, channels] each. */
  readonly x: readonly Float64Array[];
}

export interface Place {
  readonly channel: number;
  readonly row: number;
  readonly column: number;
}

const integers = (count: number, rule: (i: number) => number) =>
  Float64Array.from({ length: count }, (_, i) => rule(i));

/** Numbers from −5 to 5 for pictures, [pictures, channels, height, width] before they are turned to channels last. */
const pixelRule = (i: number) => ((7 * i + 3) % 11) - 5;
/** Numbers from −3 to 3 for kernels, [filters, channels, kernel rows, kernel columns]. */
const weightRule = (i: number) => ((5 * i + 1) % 7) - 3;

/** Picture `n` as [height, width, channels]. */
function pictureOf({ side, channels }: Shape, n: number): Float64Array {
  const area = side * side;
  return integers(area * channels, (i) => {
    const [pixel, channel] = [Math.floor(i / channels), i % channels];
    return pixelRule((n * channels + channel) * area + pixel);
  });
}

/** All kernels as [kernel rows, kernel columns, channels, filters]. */
export function filterOf({ k, channels, filters }: Shape): Float64Array {
  return integers(k * k * channels * filters, (i) => {
    const filter = i % filters;
    const channel = Math.floor(i / filters) % channels;
    const cell = Math.floor(i / filters / channels);
    return weightRule((filter * channels + channel) * k * k + cell);
  });
}

/** Every window of every picture as a row; undefined where the kernel is larger than the padded picture. */
export function unroll(shape: Shape): Unrolled | undefined {
  const { pictures, side, channels, k, stride, padding, filters, order } = shape;
  const windows = windowsOver([side, side, channels], { kernel: k, stride, padding });
  if (!windows) return undefined;
  const [each, columns] = [windowCount(windows), windowLength(windows)];
  const sorted = (tiles: Float64Array, width: number) =>
    order === 'channels' ? channelsFirst(windows, tiles, width) : tiles;
  const x = Array.from({ length: pictures }, (_, n) => pictureOf(shape, n));
  const col = x.flatMap((picture) =>
    inRows(sorted(im2col(windows, picture) as Float64Array, columns), columns),
  );
  const placeNumbers = inRows(
    sorted(
      integers(columns, (i) => i),
      columns,
    ),
    columns,
  )[0]!;
  const places = placeNumbers.map((i) => {
    const cell = Math.floor(i / channels);
    return { channel: i % channels, row: Math.floor(cell / k), column: cell % k };
  });
  const byCell = inRows(filterOf(shape), filters);
  const weights = placeNumbers.map((i) => byCell[i]!);
  return {
    shape,
    windows,
    out: [windows.rows.output, windows.columns.output],
    each,
    rows: pictures * each,
    columns,
    col,
    weights,
    product: product(col, weights),
    places,
    numbers: [pictures * side * side * channels, pictures * each * columns],
    x,
  };
}

/** The maps that a convolution without any unrolling makes of picture `n`: [height, width, filters]. */
export const convolved = ({ shape, windows, x }: Unrolled, n: number) =>
  conv2d(windows, x[n]!, filterOf(shape));

/** The padded channels of picture `n`, row by row. */
export function sheetsOf({ shape, x }: Unrolled, n: number): readonly Matrix[] {
  const { side, channels, padding } = shape;
  const padded = side + 2 * padding;
  return Array.from({ length: channels }, (_, channel) =>
    Array.from({ length: padded }, (_, i) =>
      Array.from({ length: padded }, (_, j) => {
        const [row, column] = [i - padding, j - padding];
        const inside = row >= 0 && column >= 0 && row < side && column < side;
        return inside ? x[n]![(row * side + column) * channels + channel]! : 0;
      }),
    ),
  );
}

/** The map of each filter for picture `n`: its rows of the product, folded. */
export const mapsOf = ({ shape, product, each, out }: Unrolled, n: number): readonly Matrix[] =>
  Array.from({ length: shape.filters }, (_, filter) =>
    inRows(
      product.slice(n * each, (n + 1) * each).map((row) => row[filter]!),
      out[1],
    ),
  );

/** Where a row of col comes from: its picture, and the upper left corner of its window among the padded pixels. */
export function originOf({ each, out, shape }: Unrolled, row: number) {
  const place = row % each;
  const [i, j] = [Math.floor(place / out[1]), place % out[1]];
  return {
    picture: Math.floor(row / each),
    /** Its output. */
    at: [i, j] as const,
    corner: [i * shape.stride, j * shape.stride] as const,
  };
}

/** The row of col whose window lies around a padded pixel of picture `n` as nearly as it can. */
export function rowAround({ each, out, shape }: Unrolled, n: number, row: number, column: number): number {
  const nearest = (at: number, count: number) =>
    Math.min(count - 1, Math.max(0, Math.round((at - (shape.k - 1) / 2) / shape.stride)));
  return n * each + nearest(row, out[0]) * out[1] + nearest(column, out[1]);
}

/** Padded rows or columns from here on are seen by no window. */
export const reachOf = ({ out, shape }: Unrolled): number => (out[0] - 1) * shape.stride + shape.k;

/** So many numbers of col are drawn at once. */
const drawn = 7000;

/** Rows of col in view, from the first to the one after the last: all, or where they are too many those of one picture. */
export function rowsInView(
  { rows, columns, each }: Unrolled,
  row: number,
): readonly [from: number, to: number] {
  if (rows * columns <= drawn) return [0, rows];
  const from = Math.floor(row / each) * each;
  return [from, from + each];
}

/** The size of the largest number, and at least 1. */
export const largestOf = (matrix: Matrix): number => Math.max(1, maxNorm(...matrix));

/** Rows a second when they unroll by themselves: slow enough to follow, and no longer than a quarter of a minute. */
export const walkSpeed = (rows: number): number => Math.max(1.25, rows / 15);
