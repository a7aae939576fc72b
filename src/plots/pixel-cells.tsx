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
      {digits !== undefined &&
        values.map((row, i) =>
          row.map((value, j) => {
            if (value === undefined) return null;
            const text = formatNumber(value, digits);
            return (
              <text
                // biome-ignore lint/suspicious/noArrayIndexKey: a pixel is its place
                key={`${i} ${j}`}
                x={(j + 0.5) * pixelSide}
                y={(i + 0.5) * pixelSide}
                textAnchor="middle"
                dominantBaseline="central"
                style={{ fill: fill(value, i, j).ink, fontSize: large ? fontFor(text) : undefined }}
              >
                {text}
              </text>
            );
          }),
        )}
    </>
  );
});

/** As large as fits between the edges of a cell, and no larger than half of it. */
const fontFor = (text: string) => Math.min(pixelSide / 2, (1.45 * pixelSide) / text.length);

const box = (row: number, column: number, columns: number) =>
  `M${column * pixelSide},${row * pixelSide}h${columns * pixelSide}v${pixelSide}h${-columns * pixelSide}z`;

const signAt = (kind: CellSign, row: number, column: number) =>
  signPath[kind]((column + 0.5) * pixelSide, (row + 0.5) * pixelSide, pixelSide * 0.25);
