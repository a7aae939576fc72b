import { classTone, type Tone } from '~/ui/tone';

/** A colour of a field: so much of a tone over the paper, from 0 to 1. */
export interface Shade {
  readonly tone: Tone;
  readonly amount: number;
}

const classAmount = 0.18;

/** The colour of a class; nothing where no class wins. */
export const classShade = (index: number): Shade => ({
  tone: classTone(index),
  amount: index < 0 || !Number.isFinite(index) ? 0 : classAmount,
});

/** Two tones that meet at zero, full at ±`largest`. */
export const signedShade =
  (largest: number) =>
  (value: number): Shade => ({
    tone: value < 0 ? 'negative' : 'positive',
    amount: Number.isFinite(value) ? Math.min(1, Math.abs(value) / largest) * 0.85 : 0,
  });

/** One tone, from nothing at `low` to full at `high`. */
export const rampShade =
  (tone: Tone, low: number, high: number) =>
  (value: number): Shade => ({
    tone,
    amount: Number.isFinite(value) ? Math.min(1, Math.max(0, (value - low) / (high - low))) * 0.85 : 0,
  });
