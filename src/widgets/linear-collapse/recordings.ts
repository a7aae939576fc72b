import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'one-fold': [{ set: { f2: 'relu' } }],
  'only-bias': [{ set: { b: [0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] } }],
};
