/*
 * What the layer is filled with: small whole numbers, so that every sum can be checked by hand. The code samples write the same
 * formulas.
 */

/** Middle (row, column) and radius of the discs, with the picture's side as 1. */
export const discs = [
  [0.38, 0.36, 0.28],
  [0.6, 0.64, 0.25],
  [0.72, 0.24, 0.13],
] as const;

/** A picture of three discs over a floor, one laid over the other, in each channel as bright as suits it: 1 to 8. */
export function pixelAt(size: number, channel: number, row: number, column: number): number {
  const [y, x] = [(row + 0.5) / size, (column + 0.5) / size];
  return discs.reduce(
    (below, [a, b, r], m) =>
      (y - a) * (y - a) + (x - b) * (x - b) < r * r ? 2 + 2 * ((3 * m + 5 * channel + 1) % 4) : below,
    y > 0.8 ? 4 : 1,
  );
}

/** What makes the first filter of 3×3 read −1, 0, 1 and that of 5×5 read −2, −1, 0, 1, 2. */
export const weightShift = (kernel: number): number => (Math.min(1, Math.floor((5 - kernel) / 2)) + 5) % 5;

/** Weight of a filter in one cell of one channel: −2 to 2, in stripes whose direction is the filter's. */
export const weightAt = (kernel: number, filter: number, channel: number, u: number, v: number): number =>
  (((filter % 3) * u + ((filter + 1) % 3) * v + 2 * channel + Math.floor(filter / 3) + weightShift(kernel)) %
    5) -
  2;

/** 1, 2, 3, 1, … */
export const biasOf = (filter: number): number => (filter % 3) + 1;
