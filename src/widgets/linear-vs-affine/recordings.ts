import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'affine-combination': [{ set: { bOn: true } }, { set: { alpha: 0.3 } }, { set: { beta: 0.7 } }],
};
