import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  superposition: [{ set: { tab: 'linear' } }, { set: { alpha: -1 } }, { set: { beta: 2.5 } }],
  'no-checkerboard': [{ set: { tab: 'transpose' } }, { set: { stride: 2 } }, { set: { k: 4 } }],
  'same-way-back': [{ set: { tab: 'inverse' } }, { set: { blur: [0, 0, 0, 0, 1, 0, 0, 0, 0] } }],
};
