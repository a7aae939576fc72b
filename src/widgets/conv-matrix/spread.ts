import { transposedConv2d } from '~/numerics/conv2d';
import { inRows, multiply, transpose } from '~/numerics/matrix';
import { integerBelow, randomFrom } from '~/numerics/random';
import { dot } from '~/numerics/vector';
import { transposedWindows } from '~/numerics/windows';
import { type Wired, wired } from './wired';

/** Side of the picture of ones on which overlaps are counted. */
export const counted = 5;

/** A 2×2 pushed through Cᵀ. */
export interface Spread {
  readonly wired: Wired;
  readonly y: readonly number[];
  /** z = Cᵀy, row by row. */
  readonly z: readonly number[];
  /** y with s − 1 zeros between its cells and k − 1 around them; undefined is a zero that was put in. */
  readonly inserted: readonly (readonly (number | undefined)[])[];
  /** The kernel turned by 180°: laid over `inserted` cell by cell it makes z. */
  readonly turned: readonly (readonly number[])[];
  /** How many kernels reach each cell when 5×5 cells are spread. */
  readonly counts: readonly (readonly number[])[];
  /** Smallest and largest count away from the border. */
  readonly interior: readonly [number, number];
  /** A picture as large as z, drawn at random, for the test of adjointness. */
  readonly x: readonly number[];
  readonly seen: readonly number[];
  /** ⟨Cx, y⟩ and ⟨x, Cᵀy⟩. */
  readonly products: readonly [number, number];
}

/** `y` has two rows of two, `kernel` `k` rows of `k`. */
export function spread(
  y: readonly number[],
  kernel: readonly number[],
  k: number,
  stride: number,
  seed: number,
): Spread {
  const map = wired(stride + k, k, stride, kernel);
  const z = multiply(transpose(map.matrix), y);
  const random = randomFrom(seed);
  const x = z.map(() => integerBelow(random, 7) - 3);
  const seen = multiply(map.matrix, x);
  const counts = overlaps(k, stride);
  const inside = counts
    .slice(k - stride, stride - k || undefined)
    .flatMap((row) => row.slice(k - stride, stride - k || undefined));
  return {
    wired: map,
    y,
    z,
    inserted: insertZeros(y, k, stride),
    turned: inRows(kernel.toReversed(), k),
    counts,
    interior: [Math.min(...inside), Math.max(...inside)],
    x,
    seen,
    products: [dot(seen, y), dot(x, z)],
  };
}

function overlaps(k: number, stride: number): number[][] {
  const windows = transposedWindows([counted, counted, 1], 1, { kernel: k, stride })!;
  const ones = (length: number) => new Float64Array(length).fill(1);
  return inRows(transposedConv2d(windows, ones(counted ** 2), ones(k * k)), windows.columns.input);
}

function insertZeros(y: readonly number[], k: number, stride: number): (number | undefined)[][] {
  const side = stride + 1 + 2 * (k - 1);
  const index = (at: number) => (at === k - 1 ? 0 : at === k - 1 + stride ? 1 : undefined);
  return Array.from({ length: side }, (_, i) =>
    Array.from({ length: side }, (_, j) => {
      const [row, column] = [index(i), index(j)];
      return row === undefined || column === undefined ? undefined : y[2 * row + column]!;
    }),
  );
}

/** The number of the picture drawn after this one, from 1 to 999. */
export const nextDraw = (draw: number): number => (Math.round(draw) % 999) + 1;

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where an entry of y lies among the zeros. */
export const insertedAt = ({ kernelSide: k, stride }: Wired, entry: number): Place => ({
  row: k - 1 + stride * Math.floor(entry / 2),
  column: k - 1 + stride * (entry % 2),
  rows: 1,
  columns: 1,
});

/** Where the turned kernel lies, among the zeros, when it makes a cell of z. */
export const windowOf = ({ side, kernelSide: k }: Wired, pixel: number): Place => ({
  row: Math.floor(pixel / side),
  column: pixel % side,
  rows: k,
  columns: k,
});

/** The cell of z whose window has a cell of `inserted` in its middle, as nearly as it can. */
export function pixelAround({ side, kernelSide: k }: Wired, row: number, column: number): number {
  const within = (at: number) => Math.min(side - 1, Math.max(0, at - Math.floor((k - 1) / 2)));
  return within(row) * side + within(column);
}
