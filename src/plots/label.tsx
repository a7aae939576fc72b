import type { Tone } from '~/ui/tone';
import type { Point } from './coordinates';
import { PlacedLabel } from './labels';
import { usePlane } from './plane';

// Radians, y down; `middle` sits on the point and never gives way.
const angles = {
  start: 0,
  end: Math.PI,
  above: -Math.PI / 2,
  below: Math.PI / 2,
  middle: undefined,
} as const;

interface LabelProps {
  readonly at: Point;
  readonly children: string | number | readonly (string | number)[];
  readonly tone?: Tone;
  /** Where the text stands as seen from its point: it starts there, ends there, is above, below, or on it. */
  readonly anchor?: keyof typeof angles;
}

/** A word at a place. It gives way to labels that came before it. */
export function Label({ at, children, tone = 'ink', anchor = 'start' }: LabelProps) {
  const { x, y, placer } = usePlane();
  const text = Array.isArray(children) ? children.join('') : String(children);
  return <PlacedLabel at={[x(at[0]), y(at[1])]} angle={angles[anchor]} {...{ text, tone, placer }} />;
}
