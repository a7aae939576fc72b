import { type Tone, toneClass } from '~/ui/tone';
import { clipLine } from './clip';
import { type Point, pathOf } from './coordinates';
import { usePlane } from './plane';

interface BoundaryProps {
  /** a and b of the line a·x + b·y + c = 0. */
  readonly normal: Point;
  /** c of the line. */
  readonly offset: number;
  readonly tone?: Tone;
  readonly dashed?: boolean;
}

/** The line a·x + b·y + c = 0 across the plane; nothing when a = b = 0. */
export function Boundary({ normal, offset, tone = 'ink', dashed }: BoundaryProps) {
  const { x, y, domain } = usePlane();
  const ends = clipLine(normal, offset, domain);
  if (!ends) return null;
  return (
    <g className={toneClass(tone)}>
      <path
        className={dashed ? 'boundary dashed' : 'boundary'}
        d={pathOf(ends.map(([px, py]): Point => [x(px), y(py)]))}
      />
    </g>
  );
}
