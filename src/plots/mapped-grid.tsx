import './mapped-grid.css';
import { type Tone, toneClass } from '~/ui/tone';
import { clipSegment } from './clip';
import { type Point, pathOf } from './coordinates';
import { usePlane } from './plane';

interface MappedGridProps {
  /** Where (1, 0) and (0, 1) go, as seen from where the origin goes. */
  readonly columns: readonly [Point, Point];
  /** Where the origin goes. */
  readonly shift: Point;
  /** Lines at the whole numbers from −extent to extent. */
  readonly extent?: number;
  readonly tone?: Tone;
}

/** The grid of whole numbers after x ↦ Wx + b. Straight lines stay straight, parallel ones parallel. */
export function MappedGrid({ columns, shift, extent = 4, tone = 'soft' }: MappedGridProps) {
  const { x, y, domain } = usePlane();
  const [u, v] = columns;
  const image = (a: number, b: number): Point => [
    a * u[0] + b * v[0] + shift[0],
    a * u[1] + b * v[1] + shift[1],
  ];
  const lineOf = (from: Point, to: Point) => {
    const seen = clipSegment(from, to, domain);
    return seen ? pathOf(seen.map(([px, py]): Point => [x(px), y(py)])) : '';
  };
  const whole = Array.from({ length: 2 * extent + 1 }, (_, i) => i - extent);
  const linesThrough = (along: (a: number, b: number) => Point, keep: (k: number) => boolean) =>
    whole
      .filter(keep)
      .map((k) => lineOf(along(k, -extent), along(k, extent)))
      .join('');
  const across = (a: number, b: number) => image(b, a);
  const axis = (k: number) => k === 0;
  const other = (k: number) => k !== 0;
  return (
    <g className={`mapped-grid ${toneClass(tone)}`}>
      <path d={linesThrough(image, other) + linesThrough(across, other)} />
      <path className="mapped-axis" d={linesThrough(image, axis) + linesThrough(across, axis)} />
    </g>
  );
}
