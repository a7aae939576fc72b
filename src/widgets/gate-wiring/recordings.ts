import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  xor: [{ set: { kinds: [1, 2, 0], pins: [0, 1, 0, 1, 2, 3], out: 4 } }],
  'only-nand': [{ set: { kinds: [2, 2, 2, 2], pins: [0, 1, 0, 2, 2, 1, 3, 4], out: 5 } }],
};
