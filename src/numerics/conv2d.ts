import { col2im, im2col, zerosLike } from './im2col';
import { affine, affineGradients, inputGradient, type Numbers } from './matrix-loops';
import { inputLength, type Windows, windowCount, windowLength } from './windows';

/*
 * Convolution of one picture, as neural networks mean it: cross-correlation, without a flip. Maps are [height, width, channels],
 * filters [kernel rows, kernel columns, channels, filters], as TensorFlow.js has them. Results and tiles may be given, to be
 * overwritten, where a loop should not make new arrays.
 */

const filtersIn = (windows: Windows, filter: Numbers) => filter.length / windowLength(windows);

/** y[i, j, f] = b[f] + Σ x[i·s − before + m·d, j·s − before + n·d, c] · w[m, n, c, f]: [output rows, output columns, filters]. */
export function conv2d(
  windows: Windows,
  x: Numbers,
  filter: Numbers,
  bias: Numbers = zerosLike(x, filtersIn(windows, filter)),
  y: Numbers = zerosLike(x, windowCount(windows) * filtersIn(windows, filter)),
  tiles?: Numbers,
): Numbers {
  const seen = im2col(windows, x, tiles);
  affine(seen, filter, bias, y, windowCount(windows), windowLength(windows), filtersIn(windows, filter));
  return y;
}

/** From ∂L/∂y to ∂L/∂x. */
export function conv2dInputGradient(
  windows: Windows,
  dy: Numbers,
  filter: Numbers,
  dx: Numbers = zerosLike(dy, inputLength(windows)),
  tiles: Numbers = zerosLike(dy, windowCount(windows) * windowLength(windows)),
): Numbers {
  const filters = filtersIn(windows, filter);
  inputGradient(dy, filter, tiles, windowCount(windows), windowLength(windows), filters, false);
  return col2im(windows, tiles, dx);
}

/** ∂L/∂w and ∂L/∂b. */
export interface FilterGradients {
  readonly filter: Numbers;
  readonly bias: Numbers;
}

/** From ∂L/∂y to ∂L/∂w and ∂L/∂b, which are added to `gradients` if they are given; `tiles` are those of `im2col`. */
export function conv2dFilterGradients(
  windows: Windows,
  x: Numbers,
  dy: Numbers,
  gradients = noGradients(windows, x, dy),
  tiles = im2col(windows, x),
): FilterGradients {
  const { filter, bias } = gradients;
  affineGradients(tiles, dy, filter, bias, windowCount(windows), windowLength(windows), bias.length, true);
  return gradients;
}

function noGradients(windows: Windows, x: Numbers, dy: Numbers): FilterGradients {
  const filters = dy.length / windowCount(windows);
  return { filter: zerosLike(x, windowLength(windows) * filters), bias: zerosLike(x, filters) };
}

/**
 * The transposed convolution: every entry of `x` lays the filter, times itself, onto the larger picture. It is what a
 * convolution does to gradients (Dumoulin & Visin 2016, §4), so `windows` are those of `transposedWindows`, and `filter` is
 * [kernel rows, kernel columns, channels out, channels in]. Its gradient at x is therefore `conv2d(windows, dy, filter)`,
 * and at the filter `conv2dFilterGradients(windows, dy, x)`.
 */
export function transposedConv2d(windows: Windows, x: Numbers, filter: Numbers, bias?: Numbers): Numbers {
  const y = conv2dInputGradient(windows, x, filter);
  if (bias) for (let i = 0; i < y.length; i++) y[i]! += bias[i % bias.length]!;
  return y;
}

/**
 * The matrix C with vec(y) = C · vec(x): [windows · filters, entries of x]. A convolution is linear; in C one filter comes back
 * in every row, moved along.
 */
export function conv2dMatrix(windows: Windows, filter: Numbers): Numbers {
  const columns = inputLength(windows);
  const rows = windowCount(windows) * filtersIn(windows, filter);
  const matrix = zerosLike(filter, rows * columns);
  const unit = zerosLike(filter, rows);
  for (let row = 0; row < rows; row++) {
    unit[row] = 1;
    matrix.set(conv2dInputGradient(windows, unit, filter), row * columns);
    unit[row] = 0;
  }
  return matrix;
}
