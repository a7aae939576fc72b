import type { Tone } from '~/ui/tone';

/** The colour of a pixel, and of a number that stands in it. */
export interface PixelFill {
  readonly fill: string;
  readonly ink: string;
}

/** Black at `low`, white at `high`, whatever the theme: a picture stays the same picture in the dark. */
export const greyFill =
  (low: number, high: number) =>
  (value: number): PixelFill => {
    const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
    const grey = Math.round(24 + 231 * share);
    return { fill: `rgb(${grey} ${grey} ${grey})`, ink: grey > 118 ? 'black' : 'white' };
  };

/** Two colours that meet at zero, full at ±`largest`; unless `percent` says more, pale enough for a number to be read on them. */
export const signedFill =
  (largest: number, percent = 50) =>
  (value: number): PixelFill => {
    const share = largest > 0 ? Math.min(1, Math.abs(value) / largest) : 0;
    const tone = value < 0 ? '--negative' : '--positive';
    return {
      fill: `color-mix(in oklab, var(${tone}) ${Math.round(percent * share)}%, var(--sheet))`,
      ink: 'var(--ink)',
    };
  };

/** So much of a tone, from 0 to 1; pale enough for a number to be read on it. */
export const toneFill = (tone: Tone, share: number): PixelFill => ({
  fill: `color-mix(in oklab, var(--${tone}) ${Math.round(50 * share)}%, var(--sheet))`,
  ink: 'var(--ink)',
});
