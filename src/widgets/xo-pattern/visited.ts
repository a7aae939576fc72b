/** The map as far as the window has come in reading order, `place` counted from 1; undefined beyond. */
export function visited(
  map: readonly (readonly number[])[],
  place: number,
): readonly (readonly (number | undefined)[])[] {
  const columns = map[0]!.length;
  return map.map((row, i) =>
    row.map((score, j) => (i * columns + j < Math.round(place) ? score : undefined)),
  );
}
