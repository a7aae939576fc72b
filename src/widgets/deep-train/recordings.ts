import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'eight-layers': [{ set: { hiddenLayers: '8', activation: 'tanh' } }, { step: 300 }],
  asleep: [{ set: { hiddenLayers: '8' } }, { step: 200 }],
};
