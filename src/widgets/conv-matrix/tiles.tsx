import { inRows } from '~/numerics/matrix';
import type { PixelFill } from '~/plots/pixel-fill';
import { TileMatrix } from '~/plots/tile-matrix';
import { cellFill } from './colours';
import { cellName, entryName } from './sums';

interface TilesProps {
  readonly name: string;
  /** Row by row. */
  readonly values: readonly number[];
  readonly side: number;
  /** Whole numbers that a menu offers. */
  readonly limits: { readonly min: number; readonly max: number };
  readonly lit?: ReadonlySet<number>;
  onPoint?(index: number): void;
  onEdit(index: number, value: number): void;
}

interface KernelTilesProps extends TilesProps {
  nameOf(name: string): string;
}

/** A kernel to edit, every cell in its colour. */
export const KernelTiles = ({
  name,
  values,
  side,
  limits,
  lit,
  onPoint,
  onEdit,
  nameOf,
}: KernelTilesProps) => (
  <TileMatrix
    label={name}
    name={name}
    values={inRows(values, side)}
    digits={0}
    tone={() => 'ink'}
    fill={(i, j) => cellFill(i * side + j, side)}
    lit={(i, j) => lit?.has(i * side + j) ?? false}
    edit={{ ...limits, onEdit: (i, j, value) => onEdit(i * side + j, value) }}
    onPoint={onPoint && ((cell) => cell && onPoint(cell[0] * side + cell[1]))}
    nameOf={(i, j) => nameOf(cellName(i * side + j, side))}
  />
);

interface PictureTilesProps extends TilesProps {
  readonly letter: string;
  fill(value: number): PixelFill;
  nameOf(name: string): string;
}

/** A small picture to edit, pixel by pixel. */
export const PictureTiles = ({ name, values, side, limits, lit, fill, ...props }: PictureTilesProps) => (
  <TileMatrix
    label={name}
    name={name}
    values={inRows(values, side)}
    digits={0}
    tone={() => 'w2'}
    fill={(i, j) => fill(values[i * side + j]!)}
    lit={(i, j) => lit?.has(i * side + j) ?? false}
    edit={{ ...limits, onEdit: (i, j, value) => props.onEdit(i * side + j, value) }}
    onPoint={props.onPoint && ((cell) => cell && props.onPoint!(cell[0] * side + cell[1]))}
    nameOf={(i, j) => props.nameOf(entryName(props.letter, i * side + j))}
  />
);
