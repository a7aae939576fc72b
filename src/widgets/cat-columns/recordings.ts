import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'say-cat': [{ set: { pixels: [0, 0, 0, 255] } }],
};
