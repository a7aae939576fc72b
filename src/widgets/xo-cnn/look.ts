import type { PixelFrame } from '~/plots/pixel-grid';
import type { Anatomy, Path, Place } from './anatomy';

/** The maps of a filter, from left to right. */
export const stages = ['filter', 'conv', 'relu', 'pool1', 'pool2'] as const;
export type Stage = (typeof stages)[number];

/** What the reader points at: a cell of a filter or of one of its maps, a weight of the last layer, or a score. */
export type Look =
  | { readonly of: Stage; readonly filter: number; readonly at: Place }
  | { readonly of: 'weight'; readonly entry: number; readonly score: 0 | 1 }
  | { readonly of: 'score'; readonly score: 0 | 1 };

/** Where a frame belongs: in the picture, in the last layer's weights, or in a map of a filter. */
export interface Spot {
  readonly grid: 'input' | 'weight' | Stage;
  readonly filter?: number;
  readonly frame: PixelFrame;
}

type Tone = PixelFrame['tone'];
const one = ([row, column]: Place, tone: Tone): PixelFrame => ({ row, column, rows: 1, columns: 1, tone });
const square = ([row, column]: Place, side: number, tone: Tone): PixelFrame => ({
  row,
  column,
  rows: side,
  columns: side,
  tone,
});

/** A 2×2 window of a pooling, as far as it lies inside. */
const pooled = ([row, column]: Place, size: number, tone: Tone): PixelFrame => ({
  row: 2 * row,
  column: 2 * column,
  rows: Math.min(2, size - 2 * row),
  columns: Math.min(2, size - 2 * column),
  tone,
});

/** The cells of a path, from the 2×2 map back to the filter's place. */
const along = ({ filter, pool2, pool1, conv }: Path, tone: Tone): Spot[] => [
  { grid: 'pool2', filter, frame: one(pool2, tone) },
  { grid: 'pool1', filter, frame: one(pool1, tone) },
  { grid: 'relu', filter, frame: one(conv, tone) },
  { grid: 'conv', filter, frame: one(conv, tone) },
];

const wholePath = (path: Path, tone: Tone): Spot[] => [
  ...along(path, tone),
  { grid: 'input', frame: square(path.conv, 3, tone) },
];

/** Every place that has to do with what is pointed at. */
export function spotsOf({ paths, filters }: Anatomy, look: Look): readonly Spot[] {
  switch (look.of) {
    case 'conv':
      return [
        { grid: 'conv', filter: look.filter, frame: one(look.at, 'w2') },
        { grid: 'input', frame: square(look.at, 3, 'w2') },
      ];
    case 'relu':
      return (['relu', 'conv'] as const).map((grid) => ({
        grid,
        filter: look.filter,
        frame: one(look.at, 'w2'),
      }));
    case 'pool1':
      return [
        { grid: 'pool1', filter: look.filter, frame: one(look.at, 'w2') },
        { grid: 'relu', filter: look.filter, frame: pooled(look.at, filters[0]!.relu.length, 'w2') },
      ];
    case 'pool2': {
      const path = pathAt(paths, look.filter, look.at);
      return [
        { grid: 'pool1', filter: look.filter, frame: pooled(look.at, filters[0]!.pool1.length, 'soft') },
        ...wholePath(path, 'w2'),
      ];
    }
    case 'filter':
      return [
        { grid: 'filter', filter: look.filter, frame: one(look.at, 'gradient') },
        ...paths
          .filter(({ filter, open }) => filter === look.filter && open)
          .flatMap((path): Spot[] => [
            ...along(path, 'gradient'),
            {
              grid: 'input',
              frame: one([path.conv[0] + look.at[0], path.conv[1] + look.at[1]], 'gradient'),
            },
          ]),
      ];
    case 'weight':
      return [
        { grid: 'weight', frame: one([look.entry, look.score], 'gradient') },
        ...wholePath(paths[look.entry]!, 'gradient'),
      ];
    case 'score':
      return [];
  }
}

/** The path that ends in a cell of a filter's 2×2 map. */
export const pathAt = (paths: readonly Path[], filter: number, [row, column]: Place): Path =>
  paths.find(({ filter: own, pool2 }) => own === filter && pool2[0] === row && pool2[1] === column)!;

/** The frames of one grid; two at one place are one. */
export function framesIn(spots: readonly Spot[], grid: Spot['grid'], filter?: number): PixelFrame[] {
  const own = spots.filter((spot) => spot.grid === grid && spot.filter === filter).map(({ frame }) => frame);
  return [...new Map(own.map((frame) => [`${frame.row} ${frame.column} ${frame.rows}`, frame])).values()];
}
