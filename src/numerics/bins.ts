/** How many of some values lie in each of equally wide bins between `from` and `to`. */
export interface Bins {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
  /** Values less than `from`, and more than `to`. */
  readonly below: number;
  readonly above: number;
  /** All values that are finite. */
  readonly total: number;
}

/** Bins hold their lower edge, the last one its upper edge too. What is not finite is not counted. */
export function binsOf(values: ArrayLike<number>, from: number, to: number, count: number): Bins {
  const counts = new Array<number>(count).fill(0);
  let [below, above, total] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) continue;
    total++;
    if (value < from) below++;
    else if (value > to) above++;
    else counts[Math.min(count - 1, Math.floor(((value - from) / (to - from)) * count))]!++;
  }
  return { from, to, counts, below, above, total };
}

/** Where bin `index` begins and ends. */
export function edgesOf({ from, to, counts }: Bins, index: number): readonly [number, number] {
  const width = (to - from) / counts.length;
  return [from + index * width, from + (index + 1) * width];
}
