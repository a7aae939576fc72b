type Point = readonly [number, number];

/** Points as a hand has moved them: a flat list of triples index, x, y, as a link carries it. */
export type Moved = readonly number[];

/** `points` with those in `moved` elsewhere, no farther than `reach` from either axis. Triples that name no point are passed over. */
export function withMoved(points: readonly Point[], moved: Moved, reach: number): readonly Point[] {
  if (moved.length === 0) return points;
  const result = [...points];
  for (let i = 0; i + 2 < moved.length; i += 3) {
    const [index, x, y] = moved.slice(i, i + 3) as [number, number, number];
    if (Number.isInteger(index) && index >= 0 && index < points.length)
      result[index] = [within(x, reach), within(y, reach)];
  }
  return result;
}

/** `moved` with point `index` at `to`. */
export function movePoint(moved: Moved, index: number, to: readonly number[], reach: number): Moved {
  const triples = Array.from({ length: Math.floor(moved.length / 3) }, (_, i) =>
    moved.slice(3 * i, 3 * i + 3),
  );
  return [
    ...triples.filter(([other]) => other !== index),
    [index, ...to.map((entry) => within(entry, reach))],
  ].flat();
}

const within = (value: number, reach: number) => Math.min(reach, Math.max(-reach, value));
