import { type Tone, toneClass } from '~/ui/tone';
import { clipPolygon, hatch } from './clip';
import { type Point, pathOf } from './coordinates';
import { usePlane } from './plane';

interface RegionProps {
  /** Corners in order; what lies beyond the plane is cut off. */
  readonly polygon: readonly Point[];
  readonly tone: Tone;
  /** Slanted strokes instead of a plain fill: undecided, or not allowed. */
  readonly hatched?: boolean;
}

const hatchGap = 11;

export function Region({ polygon, tone, hatched }: RegionProps) {
  const { x, y, domain } = usePlane();
  const corners = clipPolygon(polygon, domain).map(([px, py]): Point => [x(px), y(py)]);
  if (corners.length < 3) return null;
  return (
    <g className={toneClass(tone)}>
      <path className={hatched ? 'region region-hatched' : 'region'} d={pathOf(corners, 'Z')} />
      {hatched && (
        <path
          className="hatch"
          d={hatch(corners, hatchGap)
            .map((stroke) => pathOf(stroke))
            .join('')}
        />
      )}
    </g>
  );
}
