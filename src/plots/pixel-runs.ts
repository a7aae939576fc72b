/** Cells of one colour: an SVG path, one unit a cell. */
export interface PixelRun {
  readonly fill: string;
  readonly d: string;
}

/** Equal neighbours of a row in one piece: `draw` is told each piece, from its first cell on; cells without a key are left out. */
export function eachRun<Key>(
  rows: number,
  columns: number,
  keyAt: (row: number, column: number) => Key | undefined,
  draw: (key: Key, row: number, column: number, length: number) => void,
): void {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; ) {
      const [key, from] = [keyAt(row, column++), column - 1];
      while (column < columns && keyAt(row, column) === key) column++;
      if (key !== undefined) draw(key, row, from, column - from);
    }
}

// Neighbours overlap a little, so that no paper shines through between them where the picture is slanted.
const lap = 0.04;

/** A map of numbers as one path for each colour; cells without one are left out. */
export function pixelRuns(
  rows: number,
  columns: number,
  fillAt: (row: number, column: number) => string | undefined,
): readonly PixelRun[] {
  const paths = new Map<string, string>();
  eachRun(rows, columns, fillAt, (fill, row, column, length) => {
    const width = column + length < columns ? length + lap : length;
    const height = row < rows - 1 ? 1 + lap : 1;
    paths.set(fill, `${paths.get(fill) ?? ''}M${column},${row}h${width}v${height}h${-width}z`);
  });
  return [...paths].map(([fill, d]) => ({ fill, d }));
}
