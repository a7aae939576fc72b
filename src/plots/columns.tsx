import './columns.css';
import { type Tone, toneClass } from '~/ui/tone';
import { pixel } from './coordinates';
import { usePlane } from './plane';

export interface Column {
  /** Its place along x; a column is a little narrower than 1. */
  readonly at: number;
  /** Its height in data units. What is not finite has no column but its sign. */
  readonly value: number;
  /** From the lowest to the highest of several measurements. */
  readonly band?: readonly [number, number];
  /** Stands at the foot where there is no column: "0". */
  readonly sign?: string;
  readonly tone: Tone;
}

interface ColumnsProps {
  readonly columns: readonly Column[];
  /** The place of the column that stands out. */
  readonly chosen?: number;
}

const half = 0.38;

/** Upright bars from the lower edge of the plane, with room for the spread of several measurements. */
export function Columns({ columns, chosen }: ColumnsProps) {
  const { x, y, domain, height } = usePlane();
  const within = (value: number) => pixel(y(Math.min(domain.y[1], Math.max(domain.y[0], value))));
  return (
    <g>
      {columns.map(({ at, value, band, sign, tone }) => {
        const [left, right, middle] = [pixel(x(at - half)), pixel(x(at + half)), pixel(x(at))];
        return (
          <g key={at} className={`column ${toneClass(tone)}`} data-chosen={at === chosen || undefined}>
            {Number.isFinite(value) && (
              <path
                className="column-bar"
                d={`M${left},${pixel(height)}V${within(value)}H${right}V${pixel(height)}Z`}
              />
            )}
            {band && (
              <path
                className="column-band"
                d={`M${left},${within(band[0])}H${right}M${middle},${within(band[0])}V${within(band[1])}M${left},${within(band[1])}H${right}`}
              />
            )}
            {!Number.isFinite(value) && sign && (
              <text className="column-sign" x={middle} y={pixel(height) - 4} textAnchor="middle">
                {sign}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
