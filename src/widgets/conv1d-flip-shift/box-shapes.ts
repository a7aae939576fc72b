import { boxOverlap } from '~/numerics/convolution';
import type { Point } from '~/plots/coordinates';
import type { Conv1d, Settings } from './state';

/** Up, along, down: the outline of a box of height 1. */
const outline = (from: number, to: number): Point[] => [
  [-10, 0],
  [from, 0],
  [from, 1],
  [to, 1],
  [to, 0],
  [10, 0],
];

/** Both boxes, the rectangle that they share, and where their names stand. */
export function corners({ params: { a, b, t, flip }, derived: { overlap } }: Conv1d) {
  const [left, right] = flip ? [t - b, t] : [t, t + b];
  const { from, to } = overlap;
  const both: Point[] =
    to > from
      ? [
          [from, 0],
          [to, 0],
          [to, 1],
          [from, 1],
        ]
      : [];
  const tops: Readonly<Record<'f' | 'g', Point>> = { f: [a / 2, 1], g: [(left + right) / 2, 1] };
  return { f: outline(0, a), g: outline(left, right), both, tops };
}

/** The area for every shift: straight between the shifts at which an edge meets an edge. */
export function resultCurve({ a, b, flip }: Settings): Point[] {
  const meetings = flip ? [0, a, b, a + b] : [-b, 0, a - b, a];
  const shifts = [-10, ...meetings.toSorted((left, right) => left - right), 10];
  return shifts.map((t) => [t, boxOverlap(a, b, t, flip).area]);
}
