export type Point = readonly [number, number];

/** The part of a convex polygon where a·x + b·y + c ≥ 0 (Sutherland and Hodgman 1974, one edge); empty when nothing is left. */
export function clipToHalfPlane(polygon: readonly Point[], [a, b]: Point, c: number): Point[] {
  const side = ([x, y]: Point) => a * x + b * y + c;
  return polygon.flatMap((to, i) => {
    const from = polygon.at(i - 1)!;
    const [before, after] = [side(from), side(to)];
    if (before >= 0 === after >= 0) return after >= 0 ? [to] : [];
    const share = before / (before - after);
    const crossing: Point = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    return after >= 0 ? [crossing, to] : [crossing];
  });
}

/** Area of a polygon by the shoelace formula; positive for counter-clockwise order. */
export function signedArea(polygon: readonly Point[]): number {
  return polygon.reduce((sum, [x, y], i) => {
    const [px, py] = polygon.at(i - 1)!;
    return sum + (px * y - x * py) / 2;
  }, 0);
}
