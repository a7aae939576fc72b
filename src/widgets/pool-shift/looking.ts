import type { PixelFrame, PixelMark } from '~/plots/pixel-grid';
import type { Grid, Place } from './grid';
import { type Pooled, windowAt } from './pooling';
import { filter, type Shifting } from './state';
import { convolutionSum, windowSum } from './sums';

/** A cell that is looked at, of the pooled or of the convolved map. */
export interface Look {
  readonly of: 'pooled' | 'convolved';
  readonly at: Place;
}

/** The map or its shifted copy, and what follows from it. */
export interface Side {
  readonly map: Grid;
  readonly pooled: Pooled;
  readonly convolved: Grid;
  readonly changed: readonly Place[];
}

export const sidesOf = (derived: Shifting): Readonly<Record<'map' | 'copy', Side>> => ({
  map: { map: derived.picture, pooled: derived.pooled, convolved: derived.convolved, changed: [] },
  copy: {
    map: derived.moved,
    pooled: derived.pooledMoved,
    convolved: derived.convolvedMoved,
    changed: derived.changed,
  },
});

/** What the reader points at; before that, or where it is no more, the pooled cell whose window holds the bright pixel. */
export function lookFor({ bright, pooling, outSide, convolved }: Shifting, pointed: Look | undefined): Look {
  const size = pointed?.of === 'convolved' ? convolved.length : outSide;
  if (pointed?.at.every((place) => place < size)) return pointed;
  const within = (at: number) => Math.min(outSide - 1, Math.floor(at / pooling.stride));
  return { of: 'pooled', at: [within(bright[0]), within(bright[1])] };
}

/** How the cell at a place came about, with the numbers put in. */
export const sumAt = (derived: Shifting, { map, pooled, convolved }: Side, { of, at }: Look): string =>
  of === 'pooled'
    ? windowSum(derived, map, pooled.values[at[0]]![at[1]]!, at)
    : convolutionSum(map, convolved[at[0]]![at[1]]!, at);

const outline = ([row, column]: Place) => ({ row, column, rows: 1, columns: 1 });

/** On a map: every window where they lie side by side, and the one that is looked at. */
export function windowFrames({ windows, pooling, outSide }: Shifting, { of, at }: Look): PixelFrame[] {
  const all = pooling.stride < pooling.window ? 0 : outSide;
  const tiling = Array.from({ length: all * all }, (_, i): PixelFrame => {
    const place = windowAt(windows, [Math.floor(i / all), i % all]);
    return { ...place, tone: 'soft', thin: true };
  });
  const looked =
    of === 'pooled' ? windowAt(windows, at) : { ...outline(at), rows: filter.length, columns: filter.length };
  return [...tiling, { ...looked, tone: 'w2' }];
}

/** On what comes of it: cells that the shift has changed, and the one that is looked at. */
export const cellFrames = (of: Look['of'], changed: readonly Place[], look: Look): PixelFrame[] => [
  ...changed.map((place): PixelFrame => ({ ...outline(place), tone: 'error' })),
  ...(look.of === of ? [{ ...outline(look.at), tone: 'w2', thin: true } as const] : []),
];

/** The cells that are a window's maximum; in a window that is all dark nothing is loud. */
export function winnersIn({ side }: Shifting, { values, winners }: Pooled): PixelMark[] {
  const loud = winners?.flatMap((row, i) => row.filter((_, j) => values[i]![j]! > 0)) ?? [];
  const each = new Map(
    loud.map(([row, column]) => [row * side + column, { row, column, tone: 'w1' } as const]),
  );
  return [...each.values()];
}
