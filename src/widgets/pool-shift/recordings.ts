import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'zero-and-large': [{ set: { dx: 1, dy: 0 } }, { set: { dx: -1 } }],
  overlapping: [{ set: { side: '7' } }, { set: { window: 3 } }],
  'carried-along': [{ set: { dx: 2, dy: 0 } }],
};
