import { clipToHalfPlane, type Point } from '~/numerics/polygon';
import type { Point3, Projection } from './projection';

/** The six faces of the cube [lo, hi]³: the outward normal and the corners in order. */
export function facesOf(
  lo: number,
  hi: number,
): { readonly normal: Point3; readonly corners: readonly Point3[] }[] {
  const square: Point[] = [
    [lo, lo],
    [hi, lo],
    [hi, hi],
    [lo, hi],
  ];
  return [0, 1, 2].flatMap((axis) =>
    [lo, hi].map((level) => {
      const insert = (a: number, b: number, c: number): Point3 =>
        axis === 0 ? [c, a, b] : axis === 1 ? [b, c, a] : [a, b, c];
      return {
        normal: insert(0, 0, level === hi ? 1 : -1),
        corners: square.map(([a, b]) => insert(a, b, level)),
      };
    }),
  );
}

/** The faces that the eye sees from inside: the walls and the floor behind everything. */
export const backFaces = (lo: number, hi: number, { depth }: Projection) =>
  facesOf(lo, hi).filter(({ normal }) => depth(normal) < -1e-9);

/**
 * The part of the plane {a·u + b·v} inside the cube [lo, hi]³, as corners in order; empty when u and v are parallel.
 */
export function spanInCube(u: Point3, v: Point3, lo: number, hi: number): Point3[] {
  // Orthonormal directions first: nearly parallel u and v would make the starting square useless.
  const length = Math.hypot(...u);
  const e: Point3 = [u[0] / length, u[1] / length, u[2] / length];
  const along = e[0] * v[0] + e[1] * v[1] + e[2] * v[2];
  const rest: Point3 = [v[0] - along * e[0], v[1] - along * e[1], v[2] - along * e[2]];
  const width = Math.hypot(...rest);
  if (!(length > 1e-9) || !(width > 1e-6 * Math.hypot(...v))) return [];
  const f: Point3 = [rest[0] / width, rest[1] / width, rest[2] / width];
  const far = 2 * Math.hypot(hi, hi, hi, lo);
  let polygon: Point[] = [
    [-far, -far],
    [far, -far],
    [far, far],
    [-far, far],
  ];
  for (const axis of [0, 1, 2] as const) {
    polygon = clipToHalfPlane(polygon, [e[axis], f[axis]], -lo);
    polygon = clipToHalfPlane(polygon, [-e[axis], -f[axis]], hi);
  }
  return polygon.map(([a, b]) => [a * e[0] + b * f[0], a * e[1] + b * f[1], a * e[2] + b * f[2]]);
}
