import { zerosLike } from './im2col';
import type { Numbers } from './matrix-loops';
import { inputLength, type WindowAxis, type Windows, windowCount } from './windows';

/** What max pooling kept, and where in x each of them was. */
export interface MaxPooled {
  readonly y: Numbers;
  /** For each entry of y the place in x: (row · width + column) · channels + channel. */
  readonly places: Int32Array;
}

const begin = (axis: WindowAxis, window: number) => window * axis.stride - axis.before;
const firstOf = ({ dilation }: WindowAxis, start: number) =>
  start < 0 ? start + dilation * Math.ceil(-start / dilation) : start;
const endOf = ({ input, kernel, dilation }: WindowAxis, start: number) =>
  Math.min(input, start + (kernel - 1) * dilation + 1);

const entries = (windows: Windows) => windowCount(windows) * windows.channels;

/**
 * The largest number of every window, channel by channel: [output rows, output columns, channels]. Zeros around the picture do
 * not take part. Of equal numbers the first counts, row after row, as in PyTorch. What is not a number wins.
 */
export function maxPool2d(
  windows: Windows,
  x: Numbers,
  y: Numbers = zerosLike(x, entries(windows)),
  places: Int32Array = new Int32Array(entries(windows)),
): MaxPooled {
  const { rows, columns, channels } = windows;
  let to = 0;
  for (let i = 0; i < rows.output; i++) {
    const top = begin(rows, i);
    const [firstRow, endRow] = [firstOf(rows, top), endOf(rows, top)];
    for (let j = 0; j < columns.output; j++) {
      const left = begin(columns, j);
      const [first, end] = [firstOf(columns, left), endOf(columns, left)];
      for (let c = 0; c < channels; c++, to++) {
        let place = (firstRow * columns.input + first) * channels + c;
        let best = x[place]!;
        for (let row = firstRow; row < endRow; row += rows.dilation)
          for (let column = first; column < end; column += columns.dilation) {
            const at = (row * columns.input + column) * channels + c;
            if (x[at]! > best || Number.isNaN(x[at]!)) {
              best = x[at]!;
              place = at;
            }
          }
        y[to] = best;
        places[to] = place;
      }
    }
  }
  return { y, places };
}

/** From ∂L/∂y to ∂L/∂x of max pooling: each slope goes to the place that was kept. */
export function maxPool2dGradient(places: Int32Array, dy: Numbers, dx: Numbers): Numbers {
  dx.fill(0);
  for (let i = 0; i < places.length; i++) dx[places[i]!]! += dy[i]!;
  return dx;
}

/** The mean of every window, channel by channel, over the numbers that exist. */
export function avgPool2d(
  windows: Windows,
  x: Numbers,
  y: Numbers = zerosLike(x, entries(windows)),
): Numbers {
  y.fill(0);
  overWindows(windows, (to, from, share) => {
    y[to]! += share * x[from]!;
  });
  return y;
}

/** From ∂L/∂y to ∂L/∂x of average pooling: a window shares its slope out evenly. */
export function avgPool2dGradient(
  windows: Windows,
  dy: Numbers,
  dx: Numbers = zerosLike(dy, inputLength(windows)),
): Numbers {
  dx.fill(0);
  overWindows(windows, (from, to, share) => {
    dx[to]! += share * dy[from]!;
  });
  return dx;
}

/** Every pair of an output and an input in its window, with 1 / the number of inputs there. */
function overWindows(
  { rows, columns, channels }: Windows,
  visit: (output: number, input: number, share: number) => void,
): void {
  for (let i = 0; i < rows.output; i++) {
    const top = begin(rows, i);
    const [firstRow, endRow] = [firstOf(rows, top), endOf(rows, top)];
    const down = Math.ceil((endRow - firstRow) / rows.dilation);
    for (let j = 0; j < columns.output; j++) {
      const left = begin(columns, j);
      const [first, end] = [firstOf(columns, left), endOf(columns, left)];
      const share = 1 / (down * Math.ceil((end - first) / columns.dilation));
      const output = (i * columns.output + j) * channels;
      for (let row = firstRow; row < endRow; row += rows.dilation)
        for (let column = first; column < end; column += columns.dilation) {
          const input = (row * columns.input + column) * channels;
          for (let c = 0; c < channels; c++) visit(output + c, input + c, share);
        }
    }
  }
}
