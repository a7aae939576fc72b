/** Numbers row by row. */
export type Grid = readonly (readonly number[])[];

/** [row, column], from 0. */
export type Place = readonly [row: number, column: number];

/** The map moved down and to the right; what comes in from outside is 0, what leaves is lost. */
export const shifted = (grid: Grid, down: number, right: number): number[][] =>
  grid.map((row, i) => row.map((_, j) => grid[i - down]?.[j - right] ?? 0));

/** How many places a pooled or convolved map moves when its input moves; undefined when it would be no whole number. */
export const carried = (cells: number, stride: number): number | undefined =>
  cells % stride === 0 ? cells / stride : undefined;

/** Where two maps of one size differ. */
export const differing = (before: Grid, after: Grid): Place[] =>
  before.flatMap((row, i) => row.flatMap((value, j) => (after[i]![j] === value ? [] : [[i, j] as const])));
