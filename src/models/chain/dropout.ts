import type { Numbers } from '~/numerics/matrix-loops';
import { deriveSeed, type Random, randomFrom } from '~/numerics/random';

/** Keeps a unit when the draw is at least `rate`, and divides what is kept by its share (inverted dropout, Srivastava et al. 2014). */
export function drawMask(mask: Numbers, n: number, rate: number, random: Random): void {
  const kept = 1 / (1 - rate);
  for (let i = 0; i < n; i++) mask[i] = random() >= rate ? kept : 0;
}

/** The mask of layer `k` at `step`: the same for the same seed, whatever was asked before. */
export const fillDropoutMask = (
  mask: Numbers,
  n: number,
  rate: number,
  seed: number,
  k: number,
  step: number,
): void => drawMask(mask, n, rate, randomFrom(deriveSeed(seed, `dropout of layer ${k + 1}, step ${step}`)));
