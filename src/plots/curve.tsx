import { type Tone, toneClass } from '~/ui/tone';
import { clipPath } from './clip';
import { type Point, pathOf } from './coordinates';
import { PlacedLabel } from './labels';
import { usePlane } from './plane';

interface CurveProps {
  readonly points: readonly Point[];
  readonly tone: Tone;
  readonly dashed?: boolean;
  /** Stands at the end that is seen. */
  readonly label?: string;
}

/** A line through points, cut off at the edge of the plane and broken where a value is not finite. */
export function Curve({ points, tone, dashed, label }: CurveProps) {
  const { x, y, domain, placer } = usePlane();
  const pieces = clipPath(points, domain).map((piece) => piece.map(([px, py]): Point => [x(px), y(py)]));
  const end = pieces.at(-1)?.at(-1);
  return (
    <g className={toneClass(tone)}>
      <path className={dashed ? 'curve dashed' : 'curve'} d={pieces.map((piece) => pathOf(piece)).join('')} />
      {label && end && <PlacedLabel at={end} angle={-Math.PI / 2} text={label} {...{ tone, placer }} />}
    </g>
  );
}
