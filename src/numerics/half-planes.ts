import { clipToHalfPlane, type Point } from './polygon';

/** Lower and upper end of both axes of a square. */
export type Span = readonly [low: number, high: number];

/**
 * The parts of a square where a·x + b·y + c > 0 and where it is not, with normal [a, b] and offset c. With a normal of zero
 * there is no line, and one of the two is empty.
 */
export function halfPlanes(normal: Point, offset: number, [lo, hi]: Span): readonly [Point[], Point[]] {
  const square: Point[] = [
    [lo, lo],
    [hi, lo],
    [hi, hi],
    [lo, hi],
  ];
  if (normal[0] === 0 && normal[1] === 0) return offset > 0 ? [square, []] : [[], square];
  return [
    clipToHalfPlane(square, normal, offset),
    clipToHalfPlane(square, [-normal[0], -normal[1]], -offset),
  ];
}

/** The point of the line a·x + b·y + c = 0 nearest to `from`; undefined when a = b = 0. */
export function nearestOnLine(normal: Point, offset: number, from: Point): Point | undefined {
  const length2 = normal[0] ** 2 + normal[1] ** 2;
  if (length2 === 0) return undefined;
  const away = (normal[0] * from[0] + normal[1] * from[1] + offset) / length2;
  return [from[0] - away * normal[0], from[1] - away * normal[1]];
}
