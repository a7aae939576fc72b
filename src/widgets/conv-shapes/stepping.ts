import type { Layer } from './layer';

interface Place {
  readonly row: number;
  readonly column: number;
  readonly map: number;
  readonly sheet: number;
}

/** What can be chosen of an output cell, and up to where; what has only one choice is left out. */
export function placesOf({ out = 1, filters, channels, kind }: Layer) {
  const all = [
    { name: 'row', max: out },
    { name: 'column', max: out },
    { name: 'map', max: filters },
    { name: 'sheet', max: kind === 'pool' ? 1 : channels },
  ] as const;
  return all.filter(({ max }) => max > 1);
}

/** The cell before or after in reading order, from the end of a map on to the next one; the same place at either end. */
export function stepped({ out = 1, filters }: Layer, place: Place, by: 1 | -1): Place {
  const index = ((place.map - 1) * out + place.row - 1) * out + place.column - 1 + by;
  if (index < 0 || index >= out * out * filters) return place;
  return {
    ...place,
    map: Math.floor(index / (out * out)) + 1,
    row: (Math.floor(index / out) % out) + 1,
    column: (index % out) + 1,
  };
}
