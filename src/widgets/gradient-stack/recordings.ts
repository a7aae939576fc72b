import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'keep-alive': [{ set: { depth: 20 } }, { set: { norm: true } }],
  // Deeper, the rounding of the last digit would grow as fast as the gradient does.
  explode: [{ set: { activation: 'tanh', depth: 12 } }, { set: { init: 'std', std: 1 } }],
};
