import './pixel-grid.css';
import { useState } from 'react';
import { type Tone, toneClass } from '~/ui/tone';
import type { CellSign } from './cells';
import { PixelCells, pixelSide as side } from './pixel-cells';
import type { PixelFill } from './pixel-fill';
import { type Pen, PixelPen } from './pixel-pen';

/** A rectangle of cells that the eye should go to. */
export interface PixelFrame {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly tone: Tone;
}

interface PixelGridProps {
  /** What the picture is. */
  readonly label: string;
  /** Stands above it. */
  readonly name?: string;
  /** Row by row; undefined is a cell whose number is not known yet. */
  readonly values: readonly (readonly (number | undefined)[])[];
  /** The same function while nothing changes: then the cells are not drawn again. */
  fill(value: number): PixelFill;
  /** A second sign of a value, for eyes that see no difference in its colour. */
  sign?(value: number): CellSign | undefined;
  /** Decimals of the numbers in the cells; without it there are none. */
  readonly digits?: number;
  readonly frames?: readonly PixelFrame[];
  /** Makes it something to point at and to draw on. */
  readonly pen?: Omit<Pen, 'rows' | 'columns'>;
  /** How a number came about, said under the grid while its cell is pointed at. */
  computation?(row: number, column: number): string;
}

/** From so many rows or columns on there are no lines between the cells, and the whole is as wide as any other. */
const many = 17;

/** Pixels as large as a finger needs: a picture, a pattern, or a map of numbers. */
export function PixelGrid({ label, name, values, fill, digits, frames = [], pen, ...props }: PixelGridProps) {
  const [pointed, setPointed] = useState<readonly [number, number]>();
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  const { computation } = props;
  const explaining: Pen | undefined = computation && {
    rows,
    columns,
    label,
    say: (row, column) => computation(row, column),
    hovers: true,
    ...pen,
    onAim(row, column) {
      setPointed([row, column]);
      pen?.onAim?.(row, column);
    },
    onLeave() {
      setPointed(undefined);
      pen?.onLeave?.();
    },
  };
  const used = explaining ?? (pen && { rows, columns, ...pen });
  const fine = rows >= many || columns >= many;
  const cell = fine ? `calc(28rem / ${Math.max(rows, columns)})` : digits ? '3.25rem' : '2.5rem';
  return (
    <figure
      className="pixel-block"
      data-fine={fine || undefined}
      style={{ ['--columns' as string]: columns, ['--cell' as string]: cell }}
    >
      {name && <figcaption className="plot-title">{name}</figcaption>}
      <div className="pixel-area">
        <svg viewBox={`0 0 ${columns * side} ${rows * side}`} role="img" aria-label={label}>
          <PixelCells {...{ values, fill, digits }} joined={fine} sign={props.sign} />
          {frames.map(({ row, column, rows: tall, columns: wide, tone }) => (
            <g key={`${row} ${column} ${tone}`} className={toneClass(tone)}>
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
