import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  learn: [{ step: 200 }],
  'hand-made-only': [{ set: { fixed: true } }, { step: 200 }],
  'only-biases': [{ set: { coding: 'unsigned' } }, { set: { picture: Array(81).fill(0) } }],
};
