import { zerosLike } from './im2col';
import type { Numbers } from './matrix-loops';
import { inputLength, type Windows, windowCells, windowCount, windowLength } from './windows';

/** What max pooling kept, and where in x each of them was. */
export interface MaxPooled {
  readonly y: Numbers;
  /** For each entry of y the place in x: (row · width + column) · channels + channel; −1 for a window of nothing but zeros around. */
  readonly places: Int32Array;
}

const entries = (windows: Windows) => windowCount(windows) * windows.channels;

/**
 * The largest number of every window, channel by channel: [output rows, output columns, channels]. Zeros around the picture do
 * not take part. Of equal numbers the first counts, row after row, as in PyTorch. What is not a number wins; −∞ is the largest of none.
 */
export function maxPool2d(
  windows: Windows,
  x: Numbers,
  y: Numbers = zerosLike(x, entries(windows)),
  places: Int32Array = new Int32Array(entries(windows)),
): MaxPooled {
  const { channels } = windows;
  const cells = windowCells(windows);
  const size = windowLength(windows) / channels;
  let to = 0;
  for (let first = 0; first < cells.length; first += size)
    for (let c = 0; c < channels; c++, to++) {
      let best = Number.NEGATIVE_INFINITY;
      let place = -1;
      for (let cell = first; cell < first + size; cell++) {
        const at = cells[cell]! * channels + c;
        if (at < 0) continue;
        const value = x[at]!;
        if (value > best || place < 0 || Number.isNaN(value)) {
          best = value;
          place = at;
        }
      }
      y[to] = best;
      places[to] = place;
    }
  return { y, places };
}

/** From ∂L/∂y to ∂L/∂x of max pooling: each slope goes to the place that was kept. */
export function maxPool2dGradient(places: Int32Array, dy: Numbers, dx: Numbers): Numbers {
  dx.fill(0);
  for (let i = 0; i < places.length; i++) dx[places[i]!]! += dy[i]!;
  return dx;
}

/** The mean of every window, channel by channel, over the numbers that exist; 0 of none. */
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
function overWindows(windows: Windows, visit: (output: number, input: number, share: number) => void): void {
  const { channels } = windows;
  const cells = windowCells(windows);
  const size = windowLength(windows) / channels;
  for (let first = 0, output = 0; first < cells.length; first += size, output += channels) {
    let count = 0;
    for (let cell = first; cell < first + size; cell++) if (cells[cell]! >= 0) count++;
    for (let cell = first; cell < first + size; cell++) {
      const input = cells[cell]! * channels;
      if (input >= 0) for (let c = 0; c < channels; c++) visit(output + c, input + c, 1 / count);
    }
  }
}
