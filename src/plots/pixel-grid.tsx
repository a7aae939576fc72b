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
  /** The same function while nothing changes: then the cells are not drawn again. */
  fill(value: number, row: number, column: number): PixelFill;
  /** A second sign of a value, for eyes that see no difference in its colour. */
  sign?(value: number): CellSign | undefined;
  /** Decimals of the numbers in the cells; without it there are none. */
  readonly digits?: number;
  /** Numbers as large as their cells hold, where many cells share little room. */
  readonly large?: boolean;
  readonly frames?: readonly PixelFrame[];
  readonly marks?: readonly PixelMark[];
  /** Cells that take no part in what follows: crossed out. */
  unused?(row: number, column: number): boolean;
  /** Cells from this one on, counted in reading order from 0, are still covered. */
  readonly coveredFrom?: number;
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
  const { computation, marks = [], unused, large } = props;
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
  // The grid may have shrunk under the pointer.
  const here = pointed && pointed[0] < rows && pointed[1] < columns ? pointed : undefined;
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
          <PixelCells {...{ values, fill, digits, large }} joined={fine} sign={props.sign} />
          {props.coveredFrom !== undefined && (
            <path className="pixel-cover" d={cover(props.coveredFrom, rows, columns)} />
          )}
          {unused && <path className="pixel-unused" d={crossed(values, unused)} />}
          {marks.map(({ row, column, tone }) => (
            <circle
              key={`${row} ${column}`}
              className={`pixel-mark ${toneClass(tone)}`}
              cx={(column + 0.83) * side}
              cy={(row + 0.17) * side}
              r={side * 0.1}
            />
          ))}
          {frames.map(({ row, column, rows: tall, columns: wide, tone, thin }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: frames have an order and nothing else: two may lie at one place
            <g key={i} className={toneClass(tone)} data-thin={thin || undefined}>
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
      {computation && <p className="pixel-note">{here && computation(...here)}</p>}
    </figure>
  );
}

/** What is left of the row in which a cell stands, from it on, and all rows below. */
function cover(from: number, rows: number, columns: number): string {
  const [row, column] = [Math.floor(from / columns), from % columns];
  const [width, height] = [columns * side, Math.max(0, rows - row - 1) * side];
  const rest = row < rows ? `M${column * side},${row * side}H${width}v${side}H${column * side}z` : '';
  return `${rest}M0,${(row + 1) * side}h${width}v${height}h${-width}z`;
}

/** A line through every cell that takes no part. */
const crossed = (
  values: readonly (readonly unknown[])[],
  unused: (row: number, column: number) => boolean,
): string =>
  values
    .flatMap((row, i) =>
      row.map((_, j) => (unused(i, j) ? `M${j * side},${(i + 1) * side}l${side},${-side}` : '')),
    )
    .join('');
