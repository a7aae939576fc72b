import type { Numbers } from '~/numerics/matrix-loops';

/** How a unit of the first layer answers to bars of all orientations. */
export interface Tuning {
  /** The strongest response to a bar of each orientation, wherever it lies; after the rectifier, so never below 0. */
  readonly responses: readonly number[];
  /** (max − min) / (max + min): 0 for a unit to which all orientations are one, 1 for one that is silent at some. 0 if it always is. */
  readonly index: number;
  /** The orientation of the strongest response, in degrees; undefined for a unit that never responds. */
  readonly preferred: number | undefined;
}

/** Pixels on a side of the picture with the bar. */
export const barSide = 13;
/** Degrees between two bars of a tuning curve. */
export const barStep = 7.5;
export const orientations = Array.from({ length: 180 / barStep }, (_, k) => k * barStep);

/** A bar of `width` pixels through the middle, ink 1: 0° lies, 90° stands, between them it rises to the right. Edges are anti-aliased. */
export function barPicture(degrees: number, width: number): Float32Array {
  const angle = (degrees * Math.PI) / 180;
  const [across, down] = [Math.sin(angle), Math.cos(angle)];
  const middle = (barSide - 1) / 2;
  return Float32Array.from({ length: barSide * barSide }, (_, i) => {
    const distance = Math.abs(across * ((i % barSide) - middle) + down * (Math.floor(i / barSide) - middle));
    return Math.max(0, Math.min(1, width / 2 + 0.5 - distance));
  });
}

/** One filter out of the weights of a conv layer on pictures of one channel, [kernel, kernel, 1, filters]: [kernel, kernel]. */
export function filterOf(weights: Numbers, filters: number, unit: number): Float32Array {
  return Float32Array.from({ length: weights.length / filters }, (_, i) => weights[i * filters + unit]!);
}

/** Where in the picture a filter responds most, and how strongly, before the rectifier: b + Σ w·x. */
export interface BestPlace {
  readonly row: number;
  readonly column: number;
  readonly sum: number;
}

/** Without `conv2d`, whose tiles would take three times as long: it is asked some hundred times a frame, one filter at a time. */
export function bestPlace(picture: Float32Array, filter: Float32Array, bias: number): BestPlace {
  const kernel = Math.sqrt(filter.length);
  let best: BestPlace = { row: 0, column: 0, sum: Number.NEGATIVE_INFINITY };
  for (let row = 0; row + kernel <= barSide; row++)
    for (let column = 0; column + kernel <= barSide; column++) {
      let sum = bias;
      for (let m = 0; m < kernel; m++) {
        const from = (row + m) * barSide + column;
        for (let n = 0; n < kernel; n++) sum += picture[from + n]! * filter[m * kernel + n]!;
      }
      if (sum > best.sum) best = { row, column, sum };
    }
  return best;
}

/** `bars` in the order of `orientations`. */
export function tuningOf(bars: readonly Float32Array[], filter: Float32Array, bias: number): Tuning {
  const responses = bars.map((bar) => Math.max(0, bestPlace(bar, filter, bias).sum));
  const [most, least] = [Math.max(...responses), Math.min(...responses)];
  return {
    responses,
    index: most > 0 ? (most - least) / (most + least) : 0,
    preferred: most > 0 ? orientations[responses.indexOf(most)] : undefined,
  };
}
