import { signedFill } from '~/plots/pixel-fill';
import type { Tone } from '~/ui/tone';

/** Of pixels, and of weights: the same functions for all figures, so that nothing is drawn twice. */
export const pixelFill = signedFill(5);
export const weightFill = signedFill(3);

export const channelTones: readonly Tone[] = ['w1', 'w2', 'class-2'];
