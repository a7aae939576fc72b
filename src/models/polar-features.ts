import type { LabelledPoints } from './labelled-points';

/**
 * (r, θ): distance from the origin, and direction as a share of a half turn, −1 < θ ≤ 1 (0 along the first axis, ½ along the
 * second). Rings in the plane are bands of r here, which a linear classifier with a bias can part; without a bias it cannot,
 * because scores at r = 0 would all be equal. The origin has θ = 0.
 */
export function polarFeatures([x, y]: readonly number[]): [number, number] {
  const share = Math.atan2(y!, x!) / Math.PI;
  // Math.atan2 tells −0 from 0 on the far side; one direction has one name here.
  return [Math.hypot(x!, y!), share === -1 ? 1 : share + 0];
}

/** The same points by their polar features. */
export function inPolarFeatures({ points, ...rest }: LabelledPoints): LabelledPoints {
  return { ...rest, points: points.map(polarFeatures) };
}
