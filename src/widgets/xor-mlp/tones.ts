import type { Tone } from '~/ui/tone';

const unitTones = ['w1', 'w2', 'prediction', 'gradient', 'class-2', 'class-3', 'data', 'error'] as const;

/** The colour of a hidden unit: its line, its arrow, its axis, its node. */
export const unitTone = (j: number): Tone => unitTones[j]!;
