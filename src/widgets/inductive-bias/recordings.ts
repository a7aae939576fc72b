import type { Move } from '~/kit/recording';

const all = 100_000;

/** How each challenge can be met. The vision transformer, which takes longest, is left out. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'cnn-ahead': [{ set: { vit: false } }, { step: all }],
  'shuffled-the-same': [{ set: { cnn: false, vit: false, upTo: '100', test: 'shuffled' } }, { step: all }],
};
