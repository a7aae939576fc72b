import { memo } from 'react';
import { formatNumber } from '~/numerics/format';
import { type CellSign, signPath } from './cells';
import type { PixelFill } from './pixel-fill';

/** Units of the drawing in the side of a cell. */
export const pixelSide = 40;

interface PixelCellsProps {
  readonly values: readonly (readonly (number | undefined)[])[];
  /** The same function while nothing changes: then nothing is drawn again. */
  fill(value: number, row: number, column: number): PixelFill;
  readonly digits?: number;
  /** Numbers as large as their cells hold. */
  readonly large?: boolean;
  /** Equal neighbours are one piece, without a line between them. */
  readonly joined?: boolean;
  sign?(value: number): CellSign | undefined;
}

/** The coloured cells of a grid, with signs and numbers where they are wanted. One path for each colour: thousands cost no more than a dozen. */
export const PixelCells = memo(function PixelCells(props: PixelCellsProps) {
  const { values, fill, digits, large, joined, sign } = props;
  const colourAt = (i: number, j: number) => {
    const value = values[i]![j];
    return value === undefined ? undefined : fill(value, i, j).fill;
  };
  const fills = new Map<string | undefined, string>();
  const signs = new Map<CellSign, string>();
  values.forEach((row, i) => {
    let j = 0;
    while (j < row.length) {
      const colour = colourAt(i, j);
      const from = j++;
      while (joined && j < row.length && colourAt(i, j) === colour) j++;
      fills.set(colour, `${fills.get(colour) ?? ''}${box(i, from, j - from)}`);
    }
    row.forEach((value, column) => {
      const kind = value === undefined ? undefined : sign?.(value);
      if (kind) signs.set(kind, (signs.get(kind) ?? '') + signAt(kind, i, column));
    });
  });
  return (
    <>
      {[...fills].map(([colour, d]) => (
        <path
          key={colour ?? ''}
          className={colour ? 'pixel-cell' : 'pixel-cell pixel-empty'}
          d={d}
          style={colour ? { fill: colour } : undefined}
        />
      ))}
      {[...signs].map(([kind, d]) => (
        <path key={kind} className={`pixel-sign pixel-sign-${kind}`} d={d} />
      ))}
      {digits !== undefined && <PixelNumbers {...{ values, fill, digits, large }} />}
    </>
  );
});

/** The numbers in the cells, all of one size: as large as the widest of them allows. */
function PixelNumbers({ values, fill, digits, large }: Omit<PixelCellsProps, 'joined' | 'sign'>) {
  const written = values.map((row) =>
    row.map((value) => (value === undefined ? undefined : formatNumber(value, digits))),
  );
  const widest = Math.max(1, ...written.flat().map((text) => emsOf(text ?? '')));
  const fits = Math.min(0.6 * pixelSide, (0.86 * pixelSide) / widest);
  return (
    <g
      className="pixel-numbers"
      data-large={large || undefined}
      style={{ ['--fits' as string]: `${fits}px` }}
    >
      {values.map((row, i) =>
        row.map(
          (value, j) =>
            value !== undefined && (
              <text
                // biome-ignore lint/suspicious/noArrayIndexKey: a pixel is its place
                key={`${i} ${j}`}
                x={(j + 0.5) * pixelSide}
                y={(i + 0.5) * pixelSide}
                textAnchor="middle"
                dominantBaseline="central"
                style={{ fill: fill(value, i, j).ink }}
              >
                {written[i]![j]}
              </text>
            ),
        ),
      )}
    </g>
  );
}

/** About how wide a number is, in font sizes, in a face with wide digits. */
const emsOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter === '.' ? 0.33 : letter === '−' ? 0.8 : 0.64), 0);

const box = (row: number, column: number, columns: number) =>
  `M${column * pixelSide},${row * pixelSide}h${columns * pixelSide}v${pixelSide}h${-columns * pixelSide}z`;

const signAt = (kind: CellSign, row: number, column: number) =>
  signPath[kind]((column + 0.5) * pixelSide, (row + 0.5) * pixelSide, pixelSide * 0.25);
