/** Cells of one colour: an SVG path, one unit a cell. */
export interface PixelRun {
  readonly fill: string;
  readonly d: string;
}

// Neighbours overlap a little, so that no paper shines through between them where the picture is slanted.
const lap = 0.04;

/** A map of numbers as one path for each colour, equal neighbours of a row in one piece. */
export function pixelRuns(
  rows: number,
  columns: number,
  fillAt: (row: number, column: number) => string,
): readonly PixelRun[] {
  const paths = new Map<string, string>();
  for (let i = 0; i < rows; i++) {
    let start = 0;
    let fill = fillAt(i, 0);
    for (let j = 1; j <= columns; j++) {
      const next = j < columns ? fillAt(i, j) : undefined;
      if (next === fill) continue;
      const [width, height] = [j < columns ? j - start + lap : j - start, i < rows - 1 ? 1 + lap : 1];
      paths.set(fill, `${paths.get(fill) ?? ''}M${start},${i}h${width}v${height}h${-width}z`);
      start = j;
      fill = next ?? fill;
    }
  }
  return [...paths].map(([fill, d]) => ({ fill, d }));
}
