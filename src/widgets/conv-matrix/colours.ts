import { maxNorm } from '~/numerics/vector';
import { greyFill, type PixelFill, signedFill, toneFill } from '~/plots/pixel-fill';
import type { Tone } from '~/ui/tone';

const rowTones: readonly Tone[] = ['w1', 'w2', 'class-2', 'class-1'];

/** The colour of a kernel's cell: a tone for its row, the stronger the further to the right. */
export function cellFill(cell: number, side: number): PixelFill {
  return toneFill(rowTones[Math.floor(cell / side)]!, 0.22 + (0.74 * (cell % side)) / (side - 1));
}

/** Two colours that meet at zero, full at the largest of all these numbers. */
export const signedOf = (...values: readonly (readonly number[])[]) =>
  signedFill(Math.max(1, maxNorm(...values)));

/** Greys for pictures that stand beside each other: black for the darkest pixel of the first, or 0, white for its lightest. */
export const greysOf = (pixels: readonly number[]) =>
  greyFill(Math.min(0, ...pixels), Math.max(1, ...pixels));
