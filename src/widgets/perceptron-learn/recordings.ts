import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'learn-and': [{ set: { data: 'and' } }, { step: 36 }],
  'xor-forever': [{ set: { data: 'xor' } }, { step: 80 }],
};
