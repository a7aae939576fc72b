import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  solve: [{ step: 100 }],
  'with-two': [{ set: { hidden: 2 } }, { set: { seed: 3 } }, { step: 100 }],
  'by-hand': [{ set: { hidden: 2 } }, { set: { weights: [4, 4, -2, 4, 4, -6, 4, -4, -4] } }],
};
