import './bent-grid.css';
import { signedArea } from '~/numerics/polygon';
import { type Tone, toneClass } from '~/ui/tone';
import { clipPath, clipPolygon, hatch } from './clip';
import { type Point, pathOf } from './coordinates';
import { usePlane } from './plane';

interface BentGridProps {
  /** Where the corners of an even mesh have gone: row after row from the lowest y up, each from the lowest x. */
  readonly mesh: readonly (readonly Point[])[];
  /** A line of the grid at every so many corners; the corners between follow its bends. */
  readonly every?: number;
  readonly tone?: Tone;
  /** Lines only, no cloth between them. */
  readonly bare?: boolean;
}

/** Between strokes on the underside, in pixels. */
const hatchGap = 8;

/**
 * A sheet of cloth with a square pattern, after some function has moved it. It shines through: what lies in several layers
 * is darker. Where it lies upside down it has another colour and strokes.
 */
export function BentGrid({ mesh, every = 1, tone = 'data', bare }: BentGridProps) {
  const { x, y, domain } = usePlane();
  const onScreen = ([px, py]: Point): Point => [x(px), y(py)];
  const last = mesh.length - 1;
  const lines = mesh.map((_, i) => i).filter((i) => i % every === 0);
  const along = (points: readonly Point[]) =>
    clipPath(points, domain)
      .map((piece) => pathOf(piece.map(onScreen)))
      .join('');
  const row = (i: number) => along(mesh[i]!);
  const column = (j: number) => along(mesh.map((points) => points[j]!));
  const inner = (i: number) => i > 0 && i < last;
  const starts = bare ? [] : lines.filter((i) => i + every <= last);
  const cells = starts.flatMap((i) => starts.flatMap((j) => cellOf(mesh, i, j, every)));
  const pieces = cells.flatMap(({ rim, back, key }) => {
    const corners = clipPolygon(rim, domain).map(onScreen);
    return corners.length < 3 ? [] : [{ corners, back, key }];
  });
  return (
    <g className={`bent-grid ${toneClass(tone)}`}>
      {pieces.map(({ corners, back, key }) => (
        <path key={key} className={back ? 'sheet-back' : 'sheet-front'} d={pathOf(corners, 'Z')} />
      ))}
      <path
        className="sheet-hatch"
        d={pieces
          .filter(({ back }) => back)
          .flatMap(({ corners }) => hatch(corners, hatchGap))
          .map((stroke) => pathOf(stroke))
          .join('')}
      />
      <path
        className="sheet-line"
        d={lines
          .filter(inner)
          .map((i) => row(i) + column(i))
          .join('')}
      />
      <path className="sheet-rim" d={[0, last].map((i) => row(i) + column(i)).join('')} />
    </g>
  );
}

/** The rim of one cell and the side on which it lies; nothing where it has no area left. */
function cellOf(mesh: BentGridProps['mesh'], i: number, j: number, every: number) {
  const steps = Array.from({ length: every }, (_, k) => k);
  const rim = [
    ...steps.map((k) => mesh[i]![j + k]!),
    ...steps.map((k) => mesh[i + k]![j + every]!),
    ...steps.map((k) => mesh[i + every]![j + every - k]!),
    ...steps.map((k) => mesh[i + every - k]![j]!),
  ];
  const area = signedArea(rim);
  return Math.abs(area) > 1e-9 ? [{ rim, back: area < 0, key: `${i} ${j}` }] : [];
}
