import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'deep-sigmoid': [{ set: { cell: [21, 9] } }, { step: 345 }],
  'eight-learn': [{ set: { map: 'depths', activation: 'tanh', cell: [12, 7] } }, { step: 230 }],
};
