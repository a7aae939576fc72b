/** The number of single letters to add, drop or change to make `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, substituted));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The name most like `name`, if any is alike: at most half of its letters differ. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const distances = names.map((candidate) => editDistance(name.toLowerCase(), candidate.toLowerCase()));
  const best = distances.indexOf(Math.min(...distances));
  const candidate = names[best];
  return candidate !== undefined && distances[best]! <= Math.max(name.length, candidate.length) / 2
    ? candidate
    : undefined;
}

/** " Did you mean “x”?" or nothing, for the end of an error message. */
export function didYouMean(name: string, names: readonly string[]): string {
  const guess = nearest(name, names);
  return guess === undefined ? '' : ` Did you mean "${guess}"?`;
}
