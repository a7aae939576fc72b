import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  triangle: [{ set: { x: [1, 1, 1] } }, { set: { h: [1, 1, 1] } }],
  'no-difference': [{ set: { flip: false } }, { set: { h: [1, -2, 1] } }],
};
