import { useId } from 'react';
import { type Tone, toneClass } from '~/ui/tone';
import { ArrowShape } from './arrow-shape';
import type { Point } from './coordinates';
import { PlacedLabel } from './placed-label';
import { usePlane } from './plane';

interface ArrowProps {
  readonly from?: Point;
  readonly to: Point;
  readonly tone: Tone;
  /** Stands beyond the tip. */
  readonly label?: string;
  readonly dashed?: boolean;
  /** Thickness in pixels. */
  readonly width?: number;
}

/** A vector. Nothing is drawn when a coordinate is not a number. */
export function Arrow({ from = [0, 0], to, tone, label, dashed, width = 2.5 }: ArrowProps) {
  const { x, y, placer } = usePlane();
  const id = useId();
  if (![...from, ...to].every(Number.isFinite)) return null;
  const [tail, tip]: Point[] = [
    [x(from[0]), y(from[1])],
    [x(to[0]), y(to[1])],
  ];
  // Other labels keep clear of the tip.
  placer.place(`${id}tip`, [{ x: tip![0] - 9, y: tip![1] - 9, width: 18, height: 18 }]);
  return (
    <g className={`arrow ${toneClass(tone)}`}>
      <ArrowShape from={tail!} to={tip!} {...{ width, dashed }} />
      {label && (
        <PlacedLabel
          at={tip!}
          angle={Math.atan2(tip![1] - tail![1], tip![0] - tail![0])}
          gap={13}
          placer={placer}
        >
          {label}
        </PlacedLabel>
      )}
    </g>
  );
}
