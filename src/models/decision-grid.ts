import { soleArgmax, type Vector } from '~/numerics/vector';

/** A rectangle of the plane, cut into `columns` × `rows` equal cells. */
export interface Grid {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly columns: number;
  readonly rows: number;
}

/** The middle of each cell, row after row, from the lowest y up, each row from the lowest x. */
export function cellsOf({ x, y, columns, rows }: Grid): [number, number][] {
  const middle = ([low, high]: readonly [number, number], i: number, count: number) =>
    low + ((high - low) * (i + 0.5)) / count;
  return Array.from({ length: columns * rows }, (_, i) => [
    middle(x, i % columns, columns),
    middle(y, Math.floor(i / columns), rows),
  ]);
}

/** The class of each cell in the order of `cellsOf`, −1 for a tie; `scores` are those of all cells at once, one row each. */
export function decisionGrid(grid: Grid, scores: (cells: readonly Vector[]) => readonly Vector[]): Int8Array {
  return Int8Array.from(scores(cellsOf(grid)), soleArgmax);
}
