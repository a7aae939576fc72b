import type { Grid, Place } from './grid';
import type { Shifting } from './state';

/** The shift that brings the bright pixel to where the hand is. */
export const grabbed = (bright: Place, row: number, column: number) => ({
  dx: column - bright[1],
  dy: row - bright[0],
});

/** Whether a cell is where the bright pixel stands after the shift; outside, the cell at the edge that is nearest to it. */
export const isWhereItIs = (
  { side, brightMoved }: Pick<Shifting, 'side' | 'brightMoved'>,
  row: number,
  column: number,
): boolean => [row, column].every((at, i) => at === Math.min(side - 1, Math.max(0, brightMoved[i]!)));

/** A stroke that begins on a dark cell paints, one on a bright cell wipes. */
export const inkAt = (map: Grid, ink: number) => (row: number, column: number) =>
  map[row]![column]! > 0 ? 0 : ink;

/** The cells of the map with one of them painted. */
export const painted = (
  map: readonly number[],
  side: number,
  row: number,
  column: number,
  ink: number,
): readonly number[] => map.with(row * side + column, ink);
