import './heat-tiles.css';
import { formatNumber } from '~/numerics/format';
import { fillOf } from './node-link';

interface HeatTilesProps {
  readonly label: string;
  /** Row by row; undefined is an empty tile. */
  readonly values: readonly (readonly (number | undefined)[])[];
  /** Pixels of a tile's side. From 24 on the numbers stand in the tiles. */
  readonly size: number;
  /** The value of full colour; the largest there is unless given. */
  readonly largest?: number;
  readonly litRow?: number;
  /** Rows from here on are copies of what is above: outlined, not filled. */
  readonly copiesFrom?: number;
}

const levels = 5;

/** Many numbers at a glance: one small tile each, coloured from negative to positive. To scale: `size` pixels a row, a column. */
export function HeatTiles({
  label,
  values,
  size,
  litRow,
  copiesFrom = Number.POSITIVE_INFINITY,
  ...props
}: HeatTilesProps) {
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  const known = values.flat().filter((value) => value !== undefined);
  const largest = props.largest ?? Math.max(0, ...known.map(Math.abs));
  const gap = size >= 8 ? 1 : 0.5;
  // One path for each shade: a thousand tiles cost no more than a dozen.
  const shades = new Map<string, string[]>();
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      const square = `M${j * size},${i * size}h${size - gap}v${size - gap}h${gap - size}z`;
      const shade =
        value === undefined
          ? 'empty'
          : i >= copiesFrom
            ? `copy ${shadeOf(value, largest)}`
            : `${shadeOf(value, largest)}`;
      shades.set(shade, [...(shades.get(shade) ?? []), square]);
    });
  });
  return (
    <svg
      className="heat-tiles"
      width={columns * size}
      height={rows * size}
      viewBox={`0 0 ${columns * size} ${rows * size}`}
      role="img"
      aria-label={label}
    >
      {[...shades].map(([shade, squares]) => (
        <path
          key={shade}
          className={shade === 'empty' ? 'heat-empty' : shade.startsWith('copy') ? 'heat-copy' : 'heat'}
          d={squares.join('')}
          style={shade === 'empty' ? undefined : { fill: fillOf(Number(shade.replace('copy ', '')), levels) }}
        />
      ))}
      {size >= 24 &&
        values.map((row, i) =>
          row.map(
            (value, j) =>
              value !== undefined && (
                <text
                  // biome-ignore lint/suspicious/noArrayIndexKey: a tile is its place
                  key={`${i} ${j}`}
                  x={j * size + (size - gap) / 2}
                  y={i * size + (size - gap) / 2}
                  textAnchor="middle"
                  dominantBaseline="central"
                >
                  {formatNumber(value, 1)}
                </text>
              ),
          ),
        )}
      {litRow !== undefined && litRow < rows && (
        <rect
          className="heat-lit"
          x="1"
          y={litRow * size + 1}
          width={columns * size - 2}
          height={Math.max(1, size - 2)}
        />
      )}
    </svg>
  );
}

/** −5 … 5; 0 only for zero. */
const shadeOf = (value: number, largest: number) =>
  value === 0 || largest === 0
    ? 0
    : Math.sign(value) * Math.max(1, Math.round((levels * Math.abs(value)) / largest));
