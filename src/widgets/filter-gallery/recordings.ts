import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'nobody-programmed': [{ step: 150 }, { set: { unit: 7 } }],
  'by-chance': [{ set: { unit: 6 } }],
};
