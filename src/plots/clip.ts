import { clipToHalfPlane } from '~/numerics/polygon';
import type { Domain, Point } from './coordinates';

interface Rectangle {
  readonly x: Domain;
  readonly y: Domain;
}

const sides = ({ x, y }: Rectangle): [Point, number][] => [
  [[1, 0], -x[0]],
  [[-1, 0], x[1]],
  [[0, 1], -y[0]],
  [[0, -1], y[1]],
];

/** The part of a segment inside a rectangle (Liang and Barsky 1984), or undefined when they do not meet. */
export function clipSegment(from: Point, to: Point, inside: Rectangle): [Point, Point] | undefined {
  let [enter, leave] = [0, 1];
  for (const [[a, b], c] of sides(inside)) {
    const [start, end] = [a * from[0] + b * from[1] + c, a * to[0] + b * to[1] + c];
    if (!(start >= 0 || end >= 0)) return undefined;
    const crossing = start / (start - end);
    if (start < 0) enter = Math.max(enter, crossing);
    else if (end < 0) leave = Math.min(leave, crossing);
  }
  if (enter > leave) return undefined;
  const at = (share: number): Point => [
    from[0] + share * (to[0] - from[0]),
    from[1] + share * (to[1] - from[1]),
  ];
  return [enter === 0 ? from : at(enter), leave === 1 ? to : at(leave)];
}

/** The part of the line a·x + b·y + c = 0 inside a rectangle; undefined when it misses, or when a = b = 0. */
export function clipLine([a, b]: Point, c: number, inside: Rectangle): [Point, Point] | undefined {
  const length = Math.hypot(a, b);
  if (!(length > 0) || !Number.isFinite(length + c)) return undefined;
  const middle: Point = [(inside.x[0] + inside.x[1]) / 2, (inside.y[0] + inside.y[1]) / 2];
  const distance = (a * middle[0] + b * middle[1] + c) / length;
  const foot: Point = [middle[0] - (distance * a) / length, middle[1] - (distance * b) / length];
  const reach = Math.hypot(inside.x[1] - inside.x[0], inside.y[1] - inside.y[0]);
  const along = (way: number): Point => [foot[0] - (way * b) / length, foot[1] + (way * a) / length];
  return clipSegment(along(-reach), along(reach), inside);
}

/** The pieces of a line through `points` that lie inside; places that are not finite break it. */
export function clipPath(points: readonly Point[], inside: Rectangle): Point[][] {
  const pieces: Point[][] = [];
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1]!, points[i]!];
    const seen = [...from, ...to].every(Number.isFinite) ? clipSegment(from, to, inside) : undefined;
    if (!seen) continue;
    const last = pieces.at(-1);
    if (last && last.at(-1) === seen[0]) last.push(seen[1]);
    else pieces.push([...seen]);
  }
  return pieces;
}

export const clipPolygon = (polygon: readonly Point[], inside: Rectangle): Point[] =>
  sides(inside).reduce<Point[]>(
    (rest, [normal, offset]) => clipToHalfPlane(rest, normal, offset),
    [...polygon],
  );

/** Slanted strokes that fill a polygon, `gap` apart, in its own units; even-odd for any simple polygon. */
export function hatch(polygon: readonly Point[], gap: number): [Point, Point][] {
  const height = polygon.map(([x, y]) => x + y);
  const strokes: [Point, Point][] = [];
  for (let level = Math.ceil(Math.min(...height) / gap) * gap; level < Math.max(...height); level += gap) {
    const crossings = polygon
      .flatMap((to, i) => {
        const from = polygon.at(i - 1)!;
        const [before, after] = [from[0] + from[1] - level, to[0] + to[1] - level];
        if (before >= 0 === after >= 0) return [];
        return [from[0] + (before / (before - after)) * (to[0] - from[0])];
      })
      .sort((one, other) => one - other);
    for (let i = 1; i < crossings.length; i += 2) {
      const [left, right] = [crossings[i - 1]!, crossings[i]!];
      strokes.push([
        [left, level - left],
        [right, level - right],
      ]);
    }
  }
  return strokes;
}
