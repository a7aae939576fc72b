import type { Point } from './coordinates';
import type { LabelWish } from './label-placer';

/** Beyond the tip of a vector from the origin; beside the middle of an arrow in a chain. All in pixels. */
export function besideArrow(
  tail: Point,
  tip: Point,
  chained: boolean,
): Pick<LabelWish, 'at' | 'angle' | 'gap'> {
  const angle = Math.atan2(tip[1] - tail[1], tip[0] - tail[0]);
  if (!chained) return { at: tip, angle, gap: 13 };
  return { at: [(tail[0] + tip[0]) / 2, (tail[1] + tip[1]) / 2], angle: angle - Math.PI / 2, gap: 6 };
}
