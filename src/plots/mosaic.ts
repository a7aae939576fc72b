/** One of many pictures of the same size, row after row from the top. */
export interface MapTile {
  readonly label: string;
  readonly values: ArrayLike<number>;
  /** Value i is `values[offset + i · stride]`: maps of one layer may share an array. */
  readonly offset?: number;
  readonly stride?: number;
}

/** Tiles in rows, read like text, with a little room between them. */
export interface Mosaic {
  readonly tiles: readonly MapTile[];
  /** Cells of each tile. */
  readonly rows: number;
  readonly columns: number;
  /** Tiles in a row. */
  readonly across: number;
}

export interface MapPlace {
  readonly tile: number;
  readonly row: number;
  readonly column: number;
}

type Cell = readonly [row: number, column: number];

/** Cells between two tiles: about a tenth of a tile. */
const gapOf = ({ columns }: Mosaic) => Math.max(1, Math.round(columns / 10));

/** Cells of the whole, those between tiles included. */
export function sizeOf(mosaic: Mosaic): { readonly rows: number; readonly columns: number } {
  const { tiles, rows, columns, across } = mosaic;
  const gap = gapOf(mosaic);
  const down = Math.max(1, Math.ceil(tiles.length / across));
  const wide = Math.min(across, Math.max(1, tiles.length));
  return { rows: down * (rows + gap) - gap, columns: wide * (columns + gap) - gap };
}

/** Where a cell of a tile lies in the whole. */
export function placeInMosaic(mosaic: Mosaic, { tile, row, column }: MapPlace): Cell {
  const gap = gapOf(mosaic);
  const { rows, columns, across } = mosaic;
  return [Math.floor(tile / across) * (rows + gap) + row, (tile % across) * (columns + gap) + column];
}

/** The cell of a tile at a place of the whole; between two tiles it is that of the tile one was going to `from` elsewhere. */
export function mosaicPlace(mosaic: Mosaic, [row, column]: Cell, from: Cell): MapPlace {
  const { tiles, rows, columns, across } = mosaic;
  const gap = gapOf(mosaic);
  const down = along(row, from[0], rows, gap);
  const right = along(column, from[1], columns, gap);
  const tile = Math.min(tiles.length - 1, down.tile * across + Math.min(across - 1, right.tile));
  return { tile: Math.max(0, tile), row: down.at, column: right.at };
}

function along(at: number, from: number, size: number, gap: number) {
  const tile = Math.floor(at / (size + gap));
  const inside = at - tile * (size + gap);
  if (inside < size) return { tile, at: inside };
  return at > from ? { tile: tile + 1, at: 0 } : { tile, at: size - 1 };
}
