import './oblique-sheet.css';
import { type Tone, toneClass } from '~/ui/tone';
import { type Oblique, obliqueTransform } from './oblique';
import type { PixelRun } from './pixel-runs';

interface ObliqueSheetProps {
  readonly at: Oblique;
  /** Cells on a side. */
  readonly side: number;
  /** Its numbers as colours; without them it is blank. */
  readonly runs?: readonly PixelRun[];
  /** Rows and columns of nothing around it. */
  readonly margin?: number;
  /** Rows and columns at the far end, margin included, that nothing reaches. */
  readonly hatched?: number;
}

/** A feature map, a channel or a filter as a sheet of paper that stands upright, seen from the side. */
export function ObliqueSheet({ at, side, runs, margin = 0, hatched = 0 }: ObliqueSheetProps) {
  const whole = { x: -margin, y: -margin, width: side + 2 * margin, height: side + 2 * margin };
  return (
    <g className="oblique-sheet" transform={obliqueTransform(at)}>
      <rect className="oblique-margin" {...whole} />
      <rect className="oblique-ground" x={0} y={0} width={side} height={side} />
      {runs?.map(({ fill, d }) => (
        <path key={fill} d={d} style={{ fill }} />
      ))}
      <rect className="oblique-edge" x={0} y={0} width={side} height={side} />
      {margin > 0 && <rect className="oblique-margin-edge" {...whole} />}
      {hatched > 0 && <path className="oblique-hatch" d={hatchPath(-margin, side + margin, hatched)} />}
    </g>
  );
}

/** Strokes through the last `width` rows and columns of a square from `low` to `high`, and the border before them. */
function hatchPath(low: number, high: number, width: number): string {
  const from = high - width;
  const step = Math.max(1, (high - low) / 24);
  const strokes = [`M${low},${from}H${from}V${low}`];
  for (let at = low; at < high - 1e-9; at += step) {
    const end = Math.min(at + step, high);
    strokes.push(`M${from},${end}L${high},${at}`);
    if (end <= from) strokes.push(`M${at},${high}L${end},${from}`);
  }
  return strokes.join('');
}

interface ObliqueFrameProps {
  readonly at: Oblique;
  /** Cells from the upper left corner. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly tone: Tone;
}

/** A rectangle of cells that the eye should go to. */
export function ObliqueFrame({ at, row, column, rows, columns, tone }: ObliqueFrameProps) {
  const box = { x: column, y: row, width: columns, height: rows };
  return (
    <g className={toneClass(tone)} transform={obliqueTransform(at)}>
      <rect className="oblique-frame-back" {...box} />
      <rect className="oblique-frame" {...box} />
    </g>
  );
}
