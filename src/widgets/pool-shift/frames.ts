import type { PixelFrame, PixelMark } from '~/plots/pixel-grid';
import type { Place } from './grid';
import { type Pooled, windowAt } from './pooling';
import type { Shifting } from './state';

/** Every window where they lie side by side, and the one that is looked at. */
export function windowFrames({ windows, pooling, outSide }: Shifting, looked: Place): PixelFrame[] {
  const all = pooling.stride < pooling.window ? 0 : outSide;
  const tiling = Array.from({ length: all * all }, (_, i): PixelFrame => {
    const at = windowAt(windows, [Math.floor(i / all), i % all]);
    return { ...at, tone: 'soft', thin: true };
  });
  return [...tiling, { ...windowAt(windows, looked), tone: 'w2' }];
}

/** Cells of the pooled map that differ, and the one that is looked at. */
export const markedFrames = (changed: readonly Place[], [row, column]: Place): PixelFrame[] => [
  ...changed.map(([i, j]): PixelFrame => ({ row: i, column: j, rows: 1, columns: 1, tone: 'error' })),
  { row, column, rows: 1, columns: 1, tone: 'w2', thin: true },
];

/** The cells that are a window's maximum; in a window that is all dark nothing is loud. */
export function winnersIn({ side }: Shifting, { values, winners }: Pooled): PixelMark[] {
  const loud = winners?.flatMap((row, i) => row.filter((_, j) => values[i]![j]! > 0)) ?? [];
  const each = new Map(
    loud.map(([row, column]) => [row * side + column, { row, column, tone: 'w1' } as const]),
  );
  return [...each.values()];
}
