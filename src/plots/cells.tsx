import { toneClass } from '~/ui/tone';
import { pixel } from './coordinates';
import { usePlane } from './plane';
import type { Shade } from './shades';

export type CellSign = 'plus' | 'minus' | 'cross' | 'dot';

interface CellsProps {
  /** Row after row from the lowest, each from the left; cell (0, 0) has its middle in the origin. NaN stays empty. */
  readonly values: ArrayLike<number>;
  readonly columns: number;
  shade(value: number): Shade;
  sign(value: number): CellSign | undefined;
}

// As many shades of a tone as can be told apart.
const levels = 24;

/** Cells of a grid, each with the colour of its value and, where there is one, a sign. One path for each shade. */
export function Cells({ values, columns, shade, sign }: CellsProps) {
  const { x, y } = usePlane();
  const [width, height] = [x(1) - x(0), y(0) - y(1)];
  const fills = new Map<string, string>();
  const signs = new Map<CellSign, string>();
  const size = Math.min(width, height) * 0.22;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    const [middleX, middleY] = [x(i % columns), y(Math.floor(i / columns))];
    const { tone, amount } = shade(value);
    const key = `${tone} ${Math.round(amount * levels)}`;
    const [left, top] = [pixel(middleX - width / 2), pixel(middleY - height / 2)];
    const square = `M${left},${top}h${pixel(width)}v${pixel(height)}h${pixel(-width)}z`;
    fills.set(key, (fills.get(key) ?? '') + square);
    const kind = sign(value);
    if (kind) signs.set(kind, (signs.get(kind) ?? '') + signPath[kind](middleX, middleY, size));
  }
  return (
    <g className="cells">
      {[...fills].map(([key, d]) => {
        const [tone, level] = key.split(' ') as [Shade['tone'], string];
        return (
          <path key={key} className={`cell ${toneClass(tone)}`} d={d} fillOpacity={Number(level) / levels} />
        );
      })}
      {[...signs].map(([kind, d]) => (
        <path key={kind} className={`cell-sign cell-sign-${kind}`} d={d} />
      ))}
    </g>
  );
}

/** Paths around a place, `r` pixels from its middle. */
export const signPath: Readonly<Record<CellSign, (x: number, y: number, r: number) => string>> = {
  plus: (x, y, r) => `${stroke(x - r, y, 2 * r, 0)}${stroke(x, y - r, 0, 2 * r)}`,
  minus: (x, y, r) => stroke(x - r, y, 2 * r, 0),
  cross: (x, y, r) => `${stroke(x - r, y - r, 2 * r, 2 * r)}${stroke(x - r, y + r, 2 * r, -2 * r)}`,
  dot: (x, y, r) => {
    const half = pixel(r * 0.7);
    return `M${pixel(x - half)},${pixel(y)}a${half},${half} 0 1,0 ${2 * half},0a${half},${half} 0 1,0 ${-2 * half},0z`;
  },
};

const stroke = (x: number, y: number, dx: number, dy: number) =>
  `M${pixel(x)},${pixel(y)}l${pixel(dx)},${pixel(dy)}`;
