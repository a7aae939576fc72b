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

/** A picture of three discs over a floor, in each channel as bright as suits it: 1 to 9. */
export function pixelAt(size: number, channel: number, row: number, column: number): number {
  const [y, x] = [(row + 0.5) / size, (column + 0.5) / size];
  return discs.reduce(
    (sum, [a, b, r], m) =>
      sum + ((y - a) * (y - a) + (x - b) * (x - b) < r * r ? (3 * m + 5 * channel + 1) % 4 : 0),
    y > 0.8 ? 3 : 1,
  );
}

/** Weight of a filter in one cell of one channel: −2 to 2, in stripes whose direction is the filter's. */
export const weightAt = (filter: number, channel: number, u: number, v: number): number =>
  (((filter % 3) * u + ((filter + 1) % 3) * v + 2 * channel + Math.floor(filter / 3) + 1) % 5) - 2;

/** 1, 2, 3, 1, … */
export const biasOf = (filter: number): number => (filter % 3) + 1;
