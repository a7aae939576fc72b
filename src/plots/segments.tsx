import { type Tone, toneClass } from '~/ui/tone';
import { type Point, pathOf } from './coordinates';
import { usePlane } from './plane';

interface SegmentsProps {
  readonly pairs: readonly (readonly [Point, Point])[];
  readonly tone: Tone;
  readonly dashed?: boolean;
}

/** Thin straight lines between pairs of points. */
export function Segments({ pairs, tone, dashed }: SegmentsProps) {
  const { x, y } = usePlane();
  const path = pairs.map((pair) => pathOf(pair.map(([px, py]): Point => [x(px), y(py)]))).join('');
  return (
    <g className={toneClass(tone)}>
      <path className={dashed ? 'segments dashed' : 'segments'} d={path} />
    </g>
  );
}
