import type { Move } from '~/kit/recording';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'ninety-rows': [
    { set: { side: 7 } },
    { set: { channels: 3 } },
    { set: { k: 5 } },
    { set: { pictures: 10 } },
  ],
  'no-copy': [{ set: { k: 2 } }, { set: { stride: 2 } }],
};
