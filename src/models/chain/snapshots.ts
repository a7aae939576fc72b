/** Two copies of a run's arrays, so that one which becomes infinite can go back to before it did. */
export interface Snapshots {
  /** The step of the newer copy. */
  readonly newest: number;
  /** The newer copy becomes the older, and a new one is made. */
  keep(step: number): void;
  /** Writes a copy back into the arrays and returns its step. */
  restore(which: 'older' | 'newer'): number;
}

export function openSnapshots(arrays: readonly Float32Array[], step: number): Snapshots {
  const copy = (at: number) => ({ step: at, arrays: arrays.map((array) => array.slice()) });
  let older = copy(step);
  let newer = copy(step);
  return {
    get newest() {
      return newer.step;
    },
    keep(at) {
      [older, newer] = [newer, older];
      newer.step = at;
      for (let i = 0; i < arrays.length; i++) newer.arrays[i]!.set(arrays[i]!);
    },
    restore(which) {
      const from = which === 'older' ? older : newer;
      for (let i = 0; i < arrays.length; i++) arrays[i]!.set(from.arrays[i]!);
      return from.step;
    },
  };
}

/** Whether every number is finite. Nought times what is not is no number. */
export function allFinite(arrays: readonly Float32Array[]): boolean {
  let sum = 0;
  for (const array of arrays) for (let i = 0; i < array.length; i++) sum += 0 * array[i]!;
  return sum === 0;
}
