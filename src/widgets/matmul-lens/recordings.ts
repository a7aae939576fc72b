import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'first-column': [{ set: { lens: 'columns' } }, { set: { b: [1, -1, 0, 1] } }],
  'mixed-column': [{ set: { lens: 'columns' } }, { set: { b: [1, -1, 1, 1] } }],
};
