import './pixel-grid.css';
import { useState } from 'react';
import { formatNumber } from '~/numerics/format';
import { type Tone, toneClass } from '~/ui/tone';
import type { PixelFill } from './pixel-fill';
import { type Pen, PixelPen } from './pixel-pen';

/** A rectangle of cells that the eye should go to. */
export interface PixelFrame {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly tone: Tone;
  /** One of many, which only says where its edges are. */
  readonly thin?: boolean;
}

/** A dot in the corner of a cell. */
export interface PixelMark {
  readonly row: number;
  readonly column: number;
  readonly tone: Tone;
}

interface PixelGridProps {
  /** What the picture is. */
  readonly label: string;
  /** Stands above it. */
  readonly name?: string;
  /** Row by row; undefined is a cell whose number is not known yet. */
  readonly values: readonly (readonly (number | undefined)[])[];
  fill(value: number): PixelFill;
  /** Decimals of the numbers in the cells; without it there are none. */
  readonly digits?: number;
  readonly frames?: readonly PixelFrame[];
  readonly marks?: readonly PixelMark[];
  /** Cells that take no part in what follows: crossed out. */
  unused?(row: number, column: number): boolean;
  /** Makes it something to point at and to draw on. */
  readonly pen?: Omit<Pen, 'rows' | 'columns'>;
  /** How a number came about, said under the grid while its cell is pointed at. */
  computation?(row: number, column: number): string;
}

const side = 40;

/** Pixels as large as a finger needs: a picture, a pattern, or a map of numbers. */
export function PixelGrid({ label, name, values, fill, digits, frames = [], pen, ...props }: PixelGridProps) {
  const [pointed, setPointed] = useState<readonly [number, number]>();
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  const { computation, marks = [], unused } = props;
  const explaining: Pen | undefined = computation && {
    rows,
    columns,
    label,
    say: (row, column) => computation(row, column),
    onAim: (row, column) => setPointed([row, column]),
    onLeave: () => setPointed(undefined),
    hovers: true,
    ...pen,
  };
  const used = explaining ?? (pen && { rows, columns, ...pen });
  return (
    <figure
      className="pixel-block"
      style={{ ['--columns' as string]: columns, ['--cell' as string]: digits ? '3.25rem' : '2.5rem' }}
    >
      {name && <figcaption className="plot-title">{name}</figcaption>}
      <div className="pixel-area">
        <svg viewBox={`0 0 ${columns * side} ${rows * side}`} role="img" aria-label={label}>
          {values.map((row, i) =>
            row.map((value, j) => {
              const colours = value === undefined ? undefined : fill(value);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a pixel is its place
                <g key={`${i} ${j}`}>
                  <rect
                    className="pixel-cell"
                    x={j * side}
                    y={i * side}
                    width={side}
                    height={side}
                    style={colours && { fill: colours.fill }}
                  />
                  {digits !== undefined && value !== undefined && (
                    <text
                      x={(j + 0.5) * side}
                      y={(i + 0.5) * side}
                      textAnchor="middle"
                      dominantBaseline="central"
                      style={{ fill: colours?.ink }}
                    >
                      {formatNumber(value, digits)}
                    </text>
                  )}
                  {unused?.(i, j) && (
                    <path className="pixel-unused" d={`M${j * side},${(i + 1) * side}l${side},${-side}`} />
                  )}
                </g>
              );
            }),
          )}
          {marks.map(({ row, column, tone }) => (
            <circle
              key={`${row} ${column}`}
              className={`pixel-mark ${toneClass(tone)}`}
              cx={(column + 0.83) * side}
              cy={(row + 0.17) * side}
              r={side * 0.1}
            />
          ))}
          {frames.map(({ row, column, rows: tall, columns: wide, tone, thin }) => (
            <g
              key={`${row} ${column} ${tall} ${wide} ${tone}`}
              className={toneClass(tone)}
              data-thin={thin || undefined}
            >
              <rect
                className="pixel-frame-back"
                {...{ x: column * side, y: row * side, width: wide * side, height: tall * side }}
              />
              <rect
                className="pixel-frame-line"
                {...{ x: column * side, y: row * side, width: wide * side, height: tall * side }}
              />
            </g>
          ))}
        </svg>
        {used && <PixelPen {...used} />}
      </div>
      {computation && <p className="pixel-note">{pointed && computation(...pointed)}</p>}
    </figure>
  );
}
