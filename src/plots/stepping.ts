import { clamp, roundToStep } from '~/ui/slider-scale';

export const arrowKeys: Readonly<Record<string, readonly [axis: 0 | 1, direction: 1 | -1]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowDown: [1, -1],
  ArrowUp: [1, 1],
};

interface Limits {
  readonly step: number;
  readonly min: number;
  readonly max: number;
}

/** `value` moved by `count` steps, landing on a multiple of the step. */
export const stepped = (value: number, count: number, { step, min, max }: Limits): number =>
  clamp(roundToStep(value + count * step, step), min, max);

/** What a native slider asked for, on a multiple of the step, and at least one step from where it was. */
export function asked(wanted: number, value: number, limits: Limits): number {
  const near = clamp(roundToStep(wanted, limits.step), limits.min, limits.max);
  return near === roundToStep(value, limits.step) ? stepped(value, Math.sign(wanted - value), limits) : near;
}

/**
 * Where a hand has drawn a coordinate to. On half steps in the plane: it glides, and round numbers are easy to hit.
 * In space a hand moves three coordinates at once and cannot aim at round numbers: there the parts are finer.
 */
export const dragged = (wanted: number, { step, min, max }: Limits, parts = 2): number =>
  clamp(roundToStep(wanted, step / parts), min, max);
