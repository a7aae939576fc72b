import type { Numbers } from './matrix-loops';
import { inputLength, type WindowAxis, type Windows, windowCount, windowLength } from './windows';

/** An array of zeros in the precision of another. */
export const zerosLike = (values: Numbers, length: number): Numbers =>
  values instanceof Float64Array ? new Float64Array(length) : new Float32Array(length);

/** The first and the last + 1 cell of a window at `start` whose sample exists. */
const firstCell = ({ dilation }: WindowAxis, start: number) => (start < 0 ? Math.ceil(-start / dilation) : 0);
const endCell = ({ input, kernel, dilation }: WindowAxis, start: number) =>
  Math.min(kernel, Math.ceil((input - start) / dilation));

/**
 * Every window as a row: [windows, kernel rows · kernel columns · channels], zeros where a window hangs over. With the filters as
 * the columns of a matrix a convolution is then one product (Chellapilla, Puri & Simard 2006).
 */
export function im2col(
  windows: Windows,
  x: Numbers,
  tiles: Numbers = zerosLike(x, windowCount(windows) * windowLength(windows)),
): Numbers {
  const { rows, columns, channels } = windows;
  // Without gaps the cells of a row lie side by side in both, and are copied in one go.
  const gapless = columns.dilation === 1;
  const width = columns.kernel * channels;
  let to = 0;
  for (let i = 0; i < rows.output; i++) {
    const top = i * rows.stride - rows.before;
    const [firstRow, endRow] = [firstCell(rows, top), endCell(rows, top)];
    for (let j = 0; j < columns.output; j++) {
      const left = j * columns.stride - columns.before;
      const [first, end] = [firstCell(columns, left), endCell(columns, left)];
      for (let m = 0; m < rows.kernel; m++, to += width) {
        if (m < firstRow || m >= endRow || first >= end) {
          tiles.fill(0, to, to + width);
          continue;
        }
        const row = (top + m * rows.dilation) * columns.input + left;
        for (let k = 0; k < first * channels; k++) tiles[to + k] = 0;
        for (let k = end * channels; k < width; k++) tiles[to + k] = 0;
        if (gapless) {
          const from = row * channels;
          for (let k = first * channels; k < end * channels; k++) tiles[to + k] = x[from + k]!;
        } else
          for (let n = first; n < end; n++) {
            const from = (row + n * columns.dilation) * channels;
            for (let c = 0; c < channels; c++) tiles[to + n * channels + c] = x[from + c]!;
          }
      }
    }
  }
  return tiles;
}

/** The transpose of `im2col`: adds every entry of every window to the place it came from. `x` is overwritten. */
export function col2im(
  windows: Windows,
  tiles: Numbers,
  x: Numbers = zerosLike(tiles, inputLength(windows)),
): Numbers {
  const { rows, columns, channels } = windows;
  const gapless = columns.dilation === 1;
  const width = columns.kernel * channels;
  x.fill(0);
  let from = 0;
  for (let i = 0; i < rows.output; i++) {
    const top = i * rows.stride - rows.before;
    const [firstRow, endRow] = [firstCell(rows, top), endCell(rows, top)];
    for (let j = 0; j < columns.output; j++) {
      const left = j * columns.stride - columns.before;
      const [first, end] = [firstCell(columns, left), endCell(columns, left)];
      for (let m = 0; m < rows.kernel; m++, from += width) {
        if (m < firstRow || m >= endRow) continue;
        const row = (top + m * rows.dilation) * columns.input + left;
        if (gapless) {
          const to = row * channels;
          for (let k = first * channels; k < end * channels; k++) x[to + k]! += tiles[from + k]!;
        } else
          for (let n = first; n < end; n++) {
            const to = (row + n * columns.dilation) * channels;
            for (let c = 0; c < channels; c++) x[to + c]! += tiles[from + n * channels + c]!;
          }
      }
    }
  }
  return x;
}

/** The rows of `im2col` in PyTorch's order: channel after channel, instead of the channels of each cell together. */
export function channelsFirst({ channels }: Windows, tiles: Numbers, width: number): Numbers {
  const cells = width / channels;
  const sorted = tiles.slice();
  for (let row = 0; row < tiles.length; row += width)
    for (let cell = 0; cell < cells; cell++)
      for (let c = 0; c < channels; c++) sorted[row + c * cells + cell] = tiles[row + cell * channels + c]!;
  return sorted;
}
