import type { Move } from '~/kit/recording';
import { presets } from './presets';

/** How each challenge can be met. */
export const recordings: Readonly<Record<string, readonly Move[]>> = {
  'more-of-little': [{ set: presets.affine }, { step: 300 }],
  'false-copies': [{ set: presets.spin }, { step: 300 }],
};
