import { add, dot, norm, scale, subtract, type Vector } from './vector';

const tolerance = 1e-12;

/**
 * The point of the convex hull of `points` that is nearest to the origin, by Wolfe's method (1976): exact but for rounding,
 * in a handful of rounds for points in space. The zero vector when the origin is inside; undefined for no points.
 */
export function nearestToOrigin(points: readonly Vector[]): number[] | undefined {
  if (points.length === 0) return undefined;
  const largest = Math.max(1, ...points.map((point) => dot(point, point)));
  const shortest = points.reduce((best, point) => (norm(point) < norm(best) ? point : best));
  let corners: readonly Vector[] = [shortest];
  let shares: readonly number[] = [1];
  let nearest = [...shortest];
  // Every round comes strictly nearer; the limit only guards against rounding.
  for (let round = 0; round < 20 * points.length + 100; round++) {
    const deepest = points.reduce((best, point) => (dot(nearest, point) < dot(nearest, best) ? point : best));
    if (dot(nearest, deepest) > dot(nearest, nearest) - tolerance * largest || corners.includes(deepest))
      break;
    corners = [...corners, deepest];
    shares = [...shares, 0];
    for (;;) {
      const wanted = affineShares(corners);
      if (!wanted) break;
      if (wanted.every((share) => share > tolerance)) {
        shares = wanted;
        break;
      }
      // Walk towards the wanted point until the first share runs out, and drop its corner.
      const stride = Math.min(
        1,
        ...shares.flatMap((share, i) => (wanted[i]! <= tolerance ? [share / (share - wanted[i]!)] : [])),
      );
      const moved = shares.map((share, i) => share + stride * (wanted[i]! - share));
      const kept = moved.map((share) => share > tolerance);
      corners = corners.filter((_, i) => kept[i]);
      shares = moved.filter((_, i) => kept[i]);
    }
    nearest = mixture(corners, shares);
  }
  return nearest;
}

const mixture = (corners: readonly Vector[], shares: readonly number[]): number[] =>
  corners.map((corner, i) => scale(corner, shares[i]!)).reduce((sum, part) => add(sum, part));

/** Shares that sum to 1 and give the point of the corners' affine hull nearest to the origin; undefined when they are dependent. */
function affineShares(corners: readonly Vector[]): number[] | undefined {
  const [first, ...others] = corners;
  const edges = others.map((corner) => subtract(corner, first!));
  const solved = solve(
    edges.map((edge) => edges.map((other) => dot(edge, other))),
    edges.map((edge) => -dot(edge, first!)),
  );
  return solved && [1 - solved.reduce((sum, share) => sum + share, 0), ...solved];
}

/** Gauss' elimination with pivots, for the few rows there are; undefined when the rows are dependent. */
function solve(rows: readonly (readonly number[])[], right: readonly number[]): number[] | undefined {
  const table = rows.map((row, i) => [...row, right[i]!]);
  const size = table.length;
  for (let k = 0; k < size; k++) {
    const pivot = table
      .slice(k)
      .reduce((best, row, i) => (Math.abs(row[k]!) > Math.abs(table[best]![k]!) ? i + k : best), k);
    if (Math.abs(table[pivot]![k]!) < tolerance) return undefined;
    [table[k], table[pivot]] = [table[pivot]!, table[k]!];
    table.forEach((row, i) => {
      if (i === k) return;
      const factor = row[k]! / table[k]![k]!;
      for (let j = k; j <= size; j++) row[j]! -= factor * table[k]![j]!;
    });
  }
  return table.map((row, k) => row[size]! / row[k]!);
}
