import './contours.css';
import { type Tone, toneClass } from '~/ui/tone';
import { clipPath } from './clip';
import { type Point, pathOf } from './coordinates';
import { PlacedLabel } from './labels';
import { usePlane } from './plane';

interface ContoursProps {
  /** Lines of equal height, closed or not; what lies beyond the plane is cut off. */
  readonly levels: readonly { readonly height: number; readonly points: readonly Point[] }[];
  readonly tone?: Tone;
  /** How a height is written on its line. */
  format(height: number): string;
}

/** Lines of equal height, thin, each with its height on it. */
export function Contours({ levels, tone = 'soft', format }: ContoursProps) {
  const { x, y, domain, placer } = usePlane();
  return (
    <g className={`contours ${toneClass(tone)}`}>
      {levels.map(({ height, points }) => {
        const pieces = clipPath(points, domain).map((piece) =>
          piece.map(([px, py]): Point => [x(px), y(py)]),
        );
        const longest = pieces.reduce<readonly Point[]>(
          (best, piece) => (piece.length > best.length ? piece : best),
          [],
        );
        // A whole ring has its height at a quarter, a cut one in the middle of what is seen.
        const share = longest.length === points.length ? 1 / 4 : 1 / 2;
        const at = longest[Math.floor(share * longest.length)];
        return (
          <g key={height}>
            <path d={pieces.map((piece) => pathOf(piece)).join('')} />
            {at && <PlacedLabel text={format(height)} tone={tone} at={at} placer={placer} />}
          </g>
        );
      })}
    </g>
  );
}
