import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'sixty-seven': [{ set: { mode: 'cascade' } }, { set: { batch: 32 } }, { set: { widths: [4, 8, 3] } }],
  'silent-mistake': [{ set: { bias: 'perDatum' } }, { set: { neurons: 4 } }],
};
