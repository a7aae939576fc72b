import type { Matrix } from './matrix';
import { mean } from './statistics';
import { add, dot, scale, subtract, type Vector } from './vector';

/** Eigenvalues and eigenvectors of a symmetric matrix, the largest value first, by Jacobi's rotations (1846). For a handful of rows. */
export function eigenvectors(matrix: Matrix): { readonly value: number; readonly vector: number[] }[] {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)));
  const largest = Math.max(...matrix.flat().map(Math.abs));
  for (let sweep = 0; sweep < 30; sweep++) {
    let rest = 0;
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        rest = Math.max(rest, Math.abs(a[p]![q]!));
        rotate(a, v, p, q);
      }
    if (rest <= 1e-14 * largest) break;
  }
  return a
    .map((row, i) => ({ value: row[i]!, vector: v.map((entries) => entries[i]!) }))
    .toSorted((one, other) => other.value - one.value);
}

/** Turns the plane of axes p and q so that a[p][q] becomes zero; `v` turns along. */
function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const angle = Math.atan2(2 * a[p]![q]!, a[p]![p]! - a[q]![q]!) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = (row: number[]) => {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = cos * x + sin * y;
    row[q] = cos * y - sin * x;
  };
  a.forEach(turn);
  const [x, y] = [a[p]!, a[q]!];
  a[p] = add(scale(x, cos), scale(y, sin));
  a[q] = subtract(scale(y, cos), scale(x, sin));
  v.forEach(turn);
}

export interface PrincipalPlane {
  readonly centre: Vector;
  /** Two directions of length 1 along which the points spread most, at right angles. */
  readonly axes: readonly [Vector, Vector];
  /** Share of the whole spread (variance) that each of the two shows; 0 where nothing spreads. */
  readonly shares: readonly [number, number];
}

/** The plane in which points of two or more coordinates show most of their spread (principal component analysis, Pearson 1901). */
export function principalPlane(points: readonly Vector[]): PrincipalPlane {
  const size = points[0]!.length;
  const centre = Array.from({ length: size }, (_, j) => mean(points.map((point) => point[j]!)));
  const away = points.map((point) => subtract(point, centre));
  const covariance = centre.map((_, i) => centre.map((_, j) => mean(away.map((d) => d[i]! * d[j]!))));
  const [first, second] = eigenvectors(covariance);
  const whole = covariance.reduce((sum, row, i) => sum + row[i]!, 0);
  const share = (value: number) => (whole > 0 ? Math.max(0, value) / whole : 0);
  return {
    centre,
    axes: [first!.vector, second!.vector],
    shares: [share(first!.value), share(second!.value)],
  };
}

/** The place of `point` in that plane. */
export const inPlane = ({ centre, axes }: PrincipalPlane, point: Vector): [number, number] => {
  const d = subtract(point, centre);
  return [dot(d, axes[0]), dot(d, axes[1])];
};

/** The point of the space at a place in that plane. */
export const fromPlane = ({ centre, axes }: PrincipalPlane, [a, b]: readonly [number, number]): number[] =>
  add(centre, add(scale(axes[0], a), scale(axes[1], b)));
