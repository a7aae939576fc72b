import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'deep-sigmoid': [{ set: { cell: [20, 10] } }],
  'eight-learn': [{ set: { map: 'depths', activation: 'tanh', cell: [13, 7] } }],
};
