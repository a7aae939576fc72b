import { conv2dMatrix } from '~/numerics/conv2d';
import { inRows } from '~/numerics/matrix';
import { windowsOver } from '~/numerics/windows';

/** A convolution without padding, from a square picture to a square of outputs, as the matrix C of y = Cx. */
export interface Wired {
  /** Pixels on a side. */
  readonly side: number;
  /** Outputs on a side. */
  readonly outputs: number;
  readonly stride: number;
  readonly kernelSide: number;
  /** Row by row. */
  readonly kernel: readonly number[];
  /** Which cell of the kernel, counted row by row, stands in each entry of C; undefined where nothing is wired. */
  readonly cells: readonly (readonly (number | undefined)[])[];
  /** C: one row for each output, one column for each pixel. */
  readonly matrix: readonly (readonly number[])[];
}

/** The matrix of a kernel, given row by row, over a picture of `side`×`side` pixels. */
export function wired(side: number, kernelSide: number, stride: number, kernel: readonly number[]): Wired {
  const windows = windowsOver([side, side, 1], { kernel: kernelSide, stride })!;
  // A kernel of the numbers 1, 2, 3, … leaves in every entry the number of its cell, and 0 elsewhere.
  const numbered = Float64Array.from(kernel, (_, cell) => cell + 1);
  const places = inRows(conv2dMatrix(windows, numbered), side * side);
  return {
    side,
    outputs: windows.rows.output,
    stride,
    kernelSide,
    kernel,
    cells: places.map((row) => row.map((place) => (place === 0 ? undefined : place - 1))),
    matrix: places.map((row) => row.map((place) => (place === 0 ? 0 : kernel[place - 1]!))),
  };
}

/** Something in the figure that is pointed at; what belongs to it lights up. */
export type Focus =
  | { readonly kind: 'cell'; readonly cell: number }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'pixel'; readonly pixel: number }
  | { readonly kind: 'entry'; readonly row: number; readonly pixel: number };

export interface Wire {
  readonly row: number;
  readonly pixel: number;
  readonly cell: number;
}

/** The wires, from a pixel through a cell of the kernel to an output, that belong to a focus. */
export function wiresOf({ cells }: Wired, focus: Focus): Wire[] {
  const all = cells.flatMap((entries, row) =>
    entries.flatMap((cell, pixel) => (cell === undefined ? [] : [{ row, pixel, cell }])),
  );
  return all.filter(
    (wire) =>
      (focus.kind === 'cell' && wire.cell === focus.cell) ||
      (focus.kind === 'row' && wire.row === focus.row) ||
      (focus.kind === 'pixel' && wire.pixel === focus.pixel) ||
      (focus.kind === 'entry' && wire.row === focus.row && wire.pixel === focus.pixel),
  );
}

/** A focus that exists in this matrix: the first row where it does not. */
export function focusIn({ cells, kernel }: Wired, focus: Focus): Focus {
  const exists =
    (focus.kind === 'cell' && focus.cell < kernel.length) ||
    (focus.kind === 'row' && focus.row < cells.length) ||
    (focus.kind === 'pixel' && focus.pixel < cells[0]!.length) ||
    (focus.kind === 'entry' && focus.pixel < cells[0]!.length);
  return exists ? focus : { kind: 'row', row: 0 };
}
