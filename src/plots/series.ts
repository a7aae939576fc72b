interface Stepped {
  readonly values: readonly number[];
  /** The steps of the values, in rising order; 0, 1, 2, … unless given. */
  readonly steps?: readonly number[];
}

/** The step of the last value; 0 when there is none. */
export const lastStep = ({ values, steps }: Stepped): number =>
  Math.max(0, steps ? (steps.at(-1) ?? 0) : values.length - 1);

/** The value at the last step up to `step`; of values that stand close, at exactly this step or none. */
export function valueAt({ values, steps }: Stepped, step: number): number | undefined {
  if (!steps) return values[step];
  const next = steps.findIndex((each) => each > step);
  return step > lastStep({ values, steps }) ? undefined : values[(next < 0 ? steps.length : next) - 1];
}
