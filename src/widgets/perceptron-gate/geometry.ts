import { nearestOnLine } from '~/numerics/half-planes';
import type { Point } from '~/numerics/polygon';
import { dot, scale } from '~/numerics/vector';
import { type Settings, params as table } from './state';

/** What the plane shows, along both axes. */
export const span = [-1.6, 1.9] as const;
/** The arrow of w is drawn at half its length: the longest still fits. */
const arrowScale = 0.5;
/** One press of a key at the arrow's tip moves a weight by its own step. */
export const arrowStep = arrowScale * table.w.step;

const middleOfSquare: Point = [0.5, 0.5];
const inSight = (value: number) => Math.min(span[1] - 0.1, Math.max(span[0] + 0.1, value));

export const normalOf = ({ w }: Settings): Point => [w[0]!, w[1]!];

/** Where the hand takes hold of the line: its point nearest to the middle of the square, kept in sight. Undefined without a line. */
export function gripOf(settings: Settings): Point | undefined {
  const nearest = nearestOnLine(normalOf(settings), settings.b, middleOfSquare);
  return nearest && [inSight(nearest[0]), inSight(nearest[1])];
}

// Hundredths: short in the figure, and a small press of a key still moves a line of small weights.
const toHundredths = (value: number) => Math.round(value * 100) / 100 + 0;

/** The bias whose line passes through `point`. */
export const shiftedTo = (point: Point, { w }: Settings) => ({ b: toHundredths(-dot(w, point)) });

export const tipOf = ({ w }: Settings): Point => [arrowScale * w[0]!, arrowScale * w[1]!];

/** The weights whose arrow ends at `point`. */
export const turnedTo = (point: Point) => ({ w: scale(point, 1 / arrowScale).map(toHundredths) });
