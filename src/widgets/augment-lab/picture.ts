import type { AugmentPoint } from '~/training/augment-pair';
import { type AugmentLab, type Inner, pairSteps } from './state';

/** What the run has recorded of the pair in view, further than the step in view if it has been there; and at which step the pair began. */
export function curveInView(
  frames: readonly { readonly inner: Inner }[],
  { pair, curve }: AugmentLab,
): { readonly curve: readonly AugmentPoint[]; readonly firstStep: number } {
  const last = frames.findLast(({ inner }) => inner.report?.pair === pair);
  return { curve: last?.inner.report?.curve ?? curve, firstStep: pair * pairSteps };
}

interface DifferenceBar {
  /** Undefined for the mean of all. */
  readonly seed: number | undefined;
  readonly augmented: number;
  readonly plain: number;
  readonly difference: number;
}

/** A bar for each seed, and one for their mean if there are several. */
export function differenceBars({ outcomes, difference }: AugmentLab): DifferenceBar[] {
  const each = outcomes.map(({ seed, plain, augmented }) => ({
    ...{ seed, plain, augmented },
    difference: augmented - plain,
  }));
  if (each.length < 2 || difference === undefined) return each;
  const meanOf = (which: 'plain' | 'augmented') =>
    each.reduce((sum, bar) => sum + bar[which], 0) / each.length;
  return [...each, { seed: undefined, plain: meanOf('plain'), augmented: meanOf('augmented'), difference }];
}
