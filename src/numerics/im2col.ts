import type { Numbers } from './matrix-loops';
import { inputLength, type Windows, windowCells, windowCount, windowLength } from './windows';

/** An array of zeros in the precision of another. */
export const zerosLike = (values: Numbers, length: number): Numbers =>
  values instanceof Float64Array ? new Float64Array(length) : new Float32Array(length);

/**
 * Every window as a row: [windows, kernel rows · kernel columns · channels], zeros where a window hangs over. With the filters as
 * the columns of a matrix a convolution is then one product (Chellapilla, Puri & Simard 2006).
 */
export function im2col(
  windows: Windows,
  x: Numbers,
  tiles: Numbers = zerosLike(x, windowCount(windows) * windowLength(windows)),
): Numbers {
  const { channels } = windows;
  const cells = windowCells(windows);
  for (let cell = 0, to = 0; cell < cells.length; cell++, to += channels) {
    const from = cells[cell]! * channels;
    if (from < 0) for (let c = 0; c < channels; c++) tiles[to + c] = 0;
    else for (let c = 0; c < channels; c++) tiles[to + c] = x[from + c]!;
  }
  return tiles;
}

/** The transpose of `im2col`: adds every entry of every window to the place it came from. `x` is overwritten. */
export function col2im(
  windows: Windows,
  tiles: Numbers,
  x: Numbers = zerosLike(tiles, inputLength(windows)),
): Numbers {
  const { channels } = windows;
  const cells = windowCells(windows);
  x.fill(0);
  for (let cell = 0, from = 0; cell < cells.length; cell++, from += channels) {
    const to = cells[cell]! * channels;
    if (to >= 0) for (let c = 0; c < channels; c++) x[to + c]! += tiles[from + c]!;
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
