import { xoLetters, xoSet, xoSide } from '~/datasets/xo';

/** A stroke that begins on paper paints, one on ink wipes. */
export const inkAt = (pixels: readonly number[], row: number, column: number): number =>
  pixels[row * xoSide + column]! >= 0.5 ? 0 : 1;

export const painted = (pixels: readonly number[], row: number, column: number, ink: number) =>
  pixels.with(row * xoSide + column, ink);

export const noInk: readonly number[] = xoLetters.x.map(() => 0);

/** Pictures of the test set, which the network does not learn from. */
const fresh = xoSet(400, 8);

/** One of them, with what it ought to be. */
export function noisyPicture(index: number) {
  const n = index % fresh.count;
  const size = xoSide ** 2;
  return {
    picture: [...fresh.pixels.subarray(n * size, (n + 1) * size)],
    label: fresh.labels[n] === 0 ? ('x' as const) : ('o' as const),
  };
}
