import type { Move } from '~/kit/recording';
import { kernels } from './kernels';

const { weights } = kernels['sobel-x'];

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  // Every row −1 0 1: the middle one counts no more than the others.
  'vertical-edges': [
    { set: { kernel: weights.with(11, -1) } },
    { set: { kernel: weights.with(11, -1).with(13, 1) } },
  ],
  // 1 0 0, 0 0 0, 0 0 1: two ghosts of the picture.
  'turn-proof': [
    { set: { flip: true } },
    { set: { kernel: weights.map((_, i) => (i === 6 || i === 18 ? 1 : 0)), divisor: 2 } },
  ],
};
