import { useId } from 'react';
import { type Tone, toneClass } from '~/ui/tone';
import { besideArrow } from './arrow-label';
import { ArrowShape } from './arrow-shape';
import type { Point } from './coordinates';
import { alongArrow } from './label-placer';
import { PlacedLabel } from './labels';
import { usePlane } from './plane';

interface ArrowProps {
  readonly from?: Point;
  readonly to: Point;
  readonly tone: Tone;
  /** Stands beyond the tip, or beside an arrow that starts elsewhere than at the origin. */
  readonly label?: string;
  readonly dashed?: boolean;
  /** Thickness in pixels. */
  readonly width?: number;
}

const origin: Point = [0, 0];

/** A vector. Nothing is drawn when a coordinate is not a number. */
export function Arrow({ from = origin, to, tone, label, dashed, width = 2.5 }: ArrowProps) {
  const { x, y, placer } = usePlane();
  const id = useId();
  if (![...from, ...to].every(Number.isFinite)) return null;
  const [tail, tip]: [Point, Point] = [
    [x(from[0]), y(from[1])],
    [x(to[0]), y(to[1])],
  ];
  // Labels keep clear of the arrow.
  placer.avoid(id, alongArrow(tail, tip));
  return (
    <g className={`arrow ${toneClass(tone)}`}>
      <ArrowShape from={tail} to={tip} {...{ width, dashed }} />
      {label && (
        <PlacedLabel {...besideArrow(tail, tip, from !== origin)} text={label} {...{ tone, placer }} />
      )}
    </g>
  );
}
