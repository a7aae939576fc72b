import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'as-large': [{ set: { w: [1, 4, 4, 1, 1, 1, 1, 1, 1, 1] } }, { set: { centred: true } }],
  'five-times': [{ set: { w: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5] } }],
};
