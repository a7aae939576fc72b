import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'six-maps': [{ set: { filters: 6 } }],
  halve: [{ set: { kernel: 3 } }, { set: { stride: 2 } }, { set: { padding: 1 } }],
  double: [
    { set: { kind: 'transposed' } },
    { set: { size: 14, kernel: 4 } },
    { set: { stride: 2, padding: 1 } },
  ],
};
