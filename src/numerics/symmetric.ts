/** The symmetric 2×2 matrix [[a, b], [b, c]]. */
export type Symmetric = readonly [a: number, b: number, c: number];

export interface Axis {
  /** Eigenvalue. */
  readonly value: number;
  /** Eigenvector of length 1. */
  readonly direction: readonly [number, number];
}

/** Eigenvalues and eigenvectors, the larger value first; a Jacobi rotation, exact for two rows. */
export function principalAxes([a, b, c]: Symmetric): readonly [Axis, Axis] {
  const angle = Math.atan2(2 * b, a - c) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const along = (x: number, y: number) => a * x * x + 2 * b * x * y + c * y * y;
  return [
    { value: along(cos, sin), direction: [cos, sin] },
    { value: along(-sin, cos), direction: [-sin, cos] },
  ];
}

/**
 * Where ½ dᵀHd = height, with d measured from `centre`: an ellipse of `count` points, closed. H must be positive definite.
 */
export function levelCurve(
  matrix: Symmetric,
  centre: readonly [number, number],
  height: number,
  count = 96,
): [number, number][] {
  const [long, short] = principalAxes(matrix).map(({ value, direction }) => {
    const reach = Math.sqrt((2 * height) / value);
    return direction.map((entry) => entry * reach);
  });
  return Array.from({ length: count + 1 }, (_, i) => {
    const angle = (2 * Math.PI * (i % count)) / count;
    const at = (k: 0 | 1) => centre[k] + Math.cos(angle) * long![k]! + Math.sin(angle) * short![k]!;
    return [at(0), at(1)];
  });
}
