import { conv2d } from './conv2d';
import { inRows, type Matrix } from './matrix';
import { windowsOver } from './windows';

/** Which outputs of a convolution are kept: all, as many as the longer signal has, or those where both overlap entirely. */
export type ConvolutionPart = 'full' | 'same' | 'valid';

/**
 * Full one-dimensional convolution: y[n] = Σₖ x[k]·h[n−k] for n = 0 … N+M−2, of signals with N and M samples. Its reverse,
 * Σₖ x[k]·h[k−n] for n = −(M−1) … N−1, is the convolution with `h` read backwards. Empty when either signal is.
 */
export function convolve(x: readonly number[], h: readonly number[]): number[] {
  if (x.length === 0 || h.length === 0) return [];
  const y = new Array<number>(x.length + h.length - 1).fill(0);
  x.forEach((left, k) => {
    h.forEach((right, m) => {
      y[k + m]! += left * right;
    });
  });
  return y;
}

/** First and last place, within the full output, of a part of it. The sizes are those of NumPy's modes. */
export function partOf(part: ConvolutionPart, n: number, m: number): readonly [first: number, last: number] {
  const [shorter, longer] = [Math.min(n, m), Math.max(n, m)];
  switch (part) {
    case 'full':
      return [0, n + m - 2];
    case 'same': {
      const first = Math.floor((shorter - 1) / 2);
      return [first, first + longer - 1];
    }
    case 'valid':
      return [shorter - 1, longer - 1];
  }
}

/**
 * Cross-correlation of a picture with a pattern, without padding: Y[i][j] = Σ X[i+u][j+v]·K[u][v]. With a picture of h×w and a
 * pattern of p×q the result is (h−p+1)×(w−q+1); empty where the pattern does not fit.
 */
export function correlate2d(picture: Matrix, pattern: Matrix): number[][] {
  const shape = [picture.length, picture[0]?.length ?? 0, 1] as const;
  const windows = windowsOver(shape, { kernel: [pattern.length, pattern[0]?.length ?? 0] });
  if (!windows) return [];
  const sums = conv2d(windows, Float64Array.from(picture.flat()), Float64Array.from(pattern.flat()));
  return inRows(sums, windows.columns.output);
}

/** Where two boxes of height 1 overlap, and for how long. */
export interface Overlap {
  readonly from: number;
  readonly to: number;
  /** ∫ f(τ) g(…) dτ: the length of the overlap, because both are 1 there. */
  readonly area: number;
}

/**
 * The box f on [0, a], and the box g of width b where it stands at t: flipped g(t−τ) on [t−b, t], or as it is g(τ−t) on [t, t+b].
 */
export function boxOverlap(a: number, b: number, t: number, flip: boolean): Overlap {
  const [left, right] = flip ? [t - b, t] : [t, t + b];
  const from = Math.max(0, left);
  const to = Math.min(a, right);
  return { from, to, area: Math.max(0, to - from) };
}
