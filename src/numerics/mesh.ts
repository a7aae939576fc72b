import type { Point } from './polygon';

/** Lower and upper end of an axis. */
type Range = readonly [number, number];

/**
 * Where `map` takes the corners of an even mesh over x × y, `cells` to a side: (cells + 1)² points, row after row from the
 * lowest y up, each row from the lowest x.
 */
export function meshOf(map: (at: Point) => Point, x: Range, y: Range, cells: number): Point[][] {
  const corner = ([low, high]: Range, i: number) => low + ((high - low) * i) / cells;
  const places = Array.from({ length: cells + 1 }, (_, i) => i);
  return places.map((row) => places.map((column) => map([corner(x, column), corner(y, row)])));
}
