import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  saturate: [{ set: { x: 4.6 } }],
  'kill-relu': [{ set: { fn: 'relu', x: 1 } }, { set: { mu: -4 } }],
};
