import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'solve-spirals': [
    { set: { data: 'spirals', noise: 0.1, shape: [8, 8], samples: 500, trainShare: 70 } },
    { step: 5000 },
  ],
  'circles-without-hidden': [{ set: { shape: [], features: [0, 0, 1, 1, 0, 0, 0] } }, { step: 1500 }],
  overfit: [{ set: { noise: 0.8, samples: 60, shape: [8, 8, 8] } }, { step: 3000 }],
};
