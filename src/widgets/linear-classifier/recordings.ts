import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'pink-recall': [{ set: { lock2: true } }, { set: { w1: [1.93, 0.79, -1.98] } }],
  forty: [{ set: { loss: 'cross-entropy', learningRate: 0.5 } }, { step: 5 }],
  'forty-four': [{ step: 5 }],
};
