import { useId } from 'react';
import { type Tone, toneClass } from '~/ui/tone';
import { ArrowShape } from './arrow-shape';
import { midpoint, type Placed } from './painters-order';
import { PlacedLabel } from './placed-label';
import type { Point3 } from './projection';
import { useSpace } from './space';

interface Arrow3Props {
  readonly from?: Point3;
  readonly to: Point3;
  readonly tone: Tone;
  /** Stands beyond the tip. */
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
  placer.place(`${id}tip`, [{ x: tip[0] - 9, y: tip[1] - 9, width: 18, height: 18 }]);
  return (
    <g className={`arrow ${toneClass(tone)}`}>
      <ArrowShape from={tail} to={tip} {...{ width, dashed }} />
      {label && (
        <PlacedLabel at={tip} angle={Math.atan2(tip[1] - tail[1], tip[0] - tail[0])} gap={13} placer={placer}>
          {label}
        </PlacedLabel>
      )}
    </g>
  );
}
Arrow3.middle = ({ from = origin, to }: Arrow3Props) => midpoint(from, to);
Arrow3 satisfies Placed<Arrow3Props>;
