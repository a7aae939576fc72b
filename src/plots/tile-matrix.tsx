import './tile-matrix.css';
import type { ReactNode } from 'react';
import { formatNumber } from '~/numerics/format';
import { type Tone, toneClass } from '~/ui/tone';
import type { PixelFill } from './pixel-fill';

export type Cell = readonly [row: number, column: number];

interface TileMatrixProps {
  /** What the numbers are, for those who hear them; `name` is what those who see them read. */
  readonly label: string;
  readonly name?: ReactNode;
  /** Row by row. `undefined` is a tile whose number is not known yet. */
  readonly values: readonly (readonly (number | undefined)[])[];
  readonly digits?: number;
  tone?(row: number, column: number): Tone | undefined;
  /** A colour of its own instead of the tone's. */
  fill?(row: number, column: number): PixelFill;
  /** Tiles that the eye should go to. */
  lit?(row: number, column: number): boolean;
  /** Turns tiles into menus of whole numbers. */
  readonly edit?: {
    readonly min: number;
    readonly max: number;
    onEdit(row: number, column: number, value: number): void;
  };
  /** Turns tiles that cannot be edited into buttons; called with undefined when pointer and focus have left. */
  onPoint?(cell: Cell | undefined): void;
  onPress?(cell: Cell): void;
  /** What a single tile is called: "a₂₁". */
  nameOf?(row: number, column: number): string;
}

/** A matrix as a block of tiles between brackets, to read, to point at, or to fill in. */
export function TileMatrix({ label, name, values, ...rest }: TileMatrixProps) {
  return (
    <div className="tile-block">
      {name && (
        <span className="tile-name" aria-hidden="true">
          {name}
        </span>
      )}
      <table className="tile-matrix" aria-label={label}>
        <tbody>
          {values.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={i}>
              {row.map((value, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a tile is its place
                <Tile key={j} {...{ ...rest, i, j, value }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TileProps extends Omit<TileMatrixProps, 'label' | 'name' | 'values'> {
  readonly i: number;
  readonly j: number;
  readonly value: number | undefined;
}

function Tile({ i, j, value, ...props }: TileProps) {
  const tone = props.tone?.(i, j);
  const colours = props.fill?.(i, j);
  return (
    <td
      className={['tile', tone && toneClass(tone)].filter(Boolean).join(' ')}
      data-lit={props.lit?.(i, j) || undefined}
      style={colours && { background: colours.fill, color: colours.ink }}
    >
      <TileContents {...{ i, j, value }} {...props} />
    </td>
  );
}

function TileContents({ i, j, value, digits = 2, edit, onPoint, onPress, nameOf }: TileProps) {
  const text = value === undefined ? '·' : formatNumber(value, digits);
  const pointing = {
    onPointerEnter: () => onPoint?.([i, j]),
    onPointerLeave: () => onPoint?.(undefined),
    onFocus: () => onPoint?.([i, j]),
    onBlur: () => onPoint?.(undefined),
  };
  if (edit && value !== undefined) {
    // The largest first: the arrow up is then one more.
    const options = Array.from({ length: edit.max - edit.min + 1 }, (_, n) => edit.max - n);
    return (
      <>
        <Plain>{text}</Plain>
        <select
          aria-label={nameOf?.(i, j)}
          value={value}
          {...pointing}
          onChange={(event) => edit.onEdit(i, j, Number(event.target.value))}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {formatNumber(option, 0)}
            </option>
          ))}
        </select>
      </>
    );
  }
  if (!onPoint && !onPress) return text;
  return (
    <>
      <Plain>{text}</Plain>
      <button
        type="button"
        aria-label={nameOf && `${nameOf(i, j)}: ${text}`}
        {...pointing}
        onClick={() => (onPress ?? onPoint)?.([i, j])}
      >
        {text}
      </button>
    </>
  );
}

/** The number where there is no script: what cannot be pressed is not shown there. */
const Plain = ({ children }: { readonly children: string }) => <span className="tile-plain">{children}</span>;
