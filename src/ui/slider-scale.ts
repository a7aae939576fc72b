/** A slider's track: positions that a native range input can hold, and the values they stand for. */
export interface Track {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  toPosition(value: number): number;
  toValue(position: number): number;
}

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly scale?: 'log';
}

/** Twenty positions a decade: one press of a key is about 12 %. */
const perDecade = 20;

/** `value` on the nearest multiple of `step`, without the dust of binary fractions (0.1 + 0.2 is 0.3). */
export const roundToStep = (value: number, step: number): number =>
  Number((Math.round(value / step) * step).toPrecision(12)) + 0;

export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** Linear tracks count in the unit of the value; log tracks in equal ratios, with values of two significant digits. */
export function trackOf({ min, max, step, scale }: Limits): Track {
  if (scale !== 'log')
    return { min, max, step, toPosition: (value) => value, toValue: (position) => position };
  const last = Math.max(1, Math.round(Math.log10(max / min) * perDecade));
  return {
    min: 0,
    max: last,
    step: 1,
    toPosition: (value) => clamp((Math.log(value / min) / Math.log(max / min)) * last, 0, last),
    toValue: (position) =>
      position <= 0
        ? min
        : position >= last
          ? max
          : clamp(Number((min * (max / min) ** (position / last)).toPrecision(2)), min, max),
  };
}

/** How many decimals tell one step from the next. */
export function decimalsOf(step: number): number {
  const decimals = String(step).split('e-')[1] ?? String(step).split('.')[1]?.length ?? 0;
  return clamp(Number(decimals), 0, 6);
}
