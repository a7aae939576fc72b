import { clipToHalfPlane, type Point, signedArea } from '~/numerics/polygon';

export interface DecisionRegion {
  /** The class that is chosen here. */
  readonly winner: number;
  readonly polygon: readonly Point[];
  /** Two or more classes have the same score everywhere here, so none is chosen. */
  readonly tied: boolean;
}

/**
 * Where in the rectangle each class has the largest of the affine scores r_k·x + b_k.
 * Every region is convex: an intersection of half-planes (r_k − r_j)·x + (b_k − b_j) ≥ 0.
 */
export function decisionRegions(
  weights: readonly (readonly number[])[],
  bias: readonly number[] | undefined,
  [[left, right], [bottom, top]]: readonly [Point, Point],
): DecisionRegion[] {
  const rectangle: Point[] = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ];
  const difference = (k: number, j: number) => ({
    normal: [weights[k]![0]! - weights[j]![0]!, weights[k]![1]! - weights[j]![1]!] as const,
    offset: bias ? bias[k]! - bias[j]! : 0,
  });
  return weights.flatMap((_, winner) => {
    const others = weights.flatMap((_, j) => (j === winner ? [] : [difference(winner, j)]));
    const polygon = others.reduce(
      (left, { normal, offset }) => clipToHalfPlane(left, normal, offset),
      rectangle,
    );
    const tied = others.some(({ normal, offset }) => normal[0] === 0 && normal[1] === 0 && offset === 0);
    return Math.abs(signedArea(polygon)) > 1e-9 ? [{ winner, polygon, tied }] : [];
  });
}
