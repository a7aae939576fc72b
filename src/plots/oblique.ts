import { pixel } from './coordinates';

/** Where a sheet of cells stands in an oblique picture: pixels of its upper left corner, and pixels per cell downwards. */
export interface Oblique {
  readonly left: number;
  readonly top: number;
  readonly unit: number;
}

/** Across, a cell is this much of its height; and so much does a sheet climb for every cell across. */
export const foreshortening = 0.5;
export const climb = 0.2;

/** Width and height in pixels of a sheet of `side` by `side` cells. */
export const obliqueSize = (side: number, unit: number): readonly [width: number, height: number] => [
  foreshortening * side * unit,
  (1 + climb) * side * unit,
];

/** The pixel of a place on the sheet, in cells from its upper left corner. */
export const obliquePoint = (
  { left, top, unit }: Oblique,
  row: number,
  column: number,
): readonly [x: number, y: number] => [
  left + foreshortening * unit * column,
  top + unit * (row - climb * column),
];

/** The place on the sheet, in cells, of a pixel. */
export function obliquePlace(
  { left, top, unit }: Oblique,
  x: number,
  y: number,
): readonly [row: number, column: number] {
  const column = (x - left) / (foreshortening * unit);
  return [(y - top) / unit + climb * column, column];
}

/** For the `transform` of a group that is drawn in cells. */
export const obliqueTransform = ({ left, top, unit }: Oblique): string => {
  const parts = [foreshortening * unit, -climb * unit, 0, unit].map((part) => Number(part.toFixed(4)));
  return `matrix(${[...parts, pixel(left), pixel(top)].join(' ')})`;
};
