import { useId } from 'react';
import { type Tone, toneClass } from '~/ui/tone';
import { besideArrow } from './arrow-label';
import { ArrowShape } from './arrow-shape';
import { alongArrow } from './label-placer';
import { PlacedLabel } from './labels';
import { midpoint, type Placed } from './painters-order';
import type { Point3 } from './projection';
import { useSpace } from './space-context';

interface Arrow3Props {
  readonly from?: Point3;
  readonly to: Point3;
  readonly tone: Tone;
  /** Stands beyond the tip, or beside an arrow that starts elsewhere than at the origin. */
  readonly label?: string;
  readonly dashed?: boolean;
  /** Thickness in pixels. */
  readonly width?: number;
}

const origin: Point3 = [0, 0, 0];

/** A vector in space. Nothing is drawn when a coordinate is not a number. */
export function Arrow3({ from = origin, to, tone, label, dashed, width = 2.5 }: Arrow3Props) {
  const { place, placer } = useSpace();
  const id = useId();
  if (![...from, ...to].every(Number.isFinite)) return null;
  const [tail, tip] = [place(from), place(to)];
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
Arrow3.middle = ({ from = origin, to }: Arrow3Props) => midpoint(from, to);
Arrow3 satisfies Placed<Arrow3Props>;
