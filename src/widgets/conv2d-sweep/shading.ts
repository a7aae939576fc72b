import { formatNumber } from '~/numerics/format';
import type { CellSign } from '~/plots/cells';
import { greyFill, type PixelFill, signedFill } from '~/plots/pixel-fill';

/** How outputs are coloured, and what the legend says of it. */
export interface Shading {
  fill(value: number): PixelFill;
  sign(value: number): CellSign | undefined;
  readonly steps: readonly { readonly value: number; readonly text: string }[];
}

/** Greys as they are, or two colours that meet at zero: below it there is a dash in the cell too. */
export function shadingOf(look: string, low: number, high: number): Shading {
  if (look === 'grey')
    return {
      fill: greyFill(0, 1),
      sign: () => undefined,
      steps: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, text: formatNumber(value) })),
    };
  const most = Math.max(high, -low) || 1;
  return {
    fill: signedFill(most, 85),
    sign: (value) => (value < -0.1 * most ? 'minus' : undefined),
    steps: [-1, -0.5, 0, 0.5, 1].map((part) => ({
      value: part * most,
      text: formatNumber(part * most, most < 1 ? 2 : 1),
    })),
  };
}
