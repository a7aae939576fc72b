import { ticks } from 'd3';
import type { Domain } from './coordinates';

interface Extent {
  readonly width: number;
  readonly height: number;
  readonly domain: { readonly x: Domain; readonly y: Domain };
}

/** Round numbers along both axes, as many as are read easily: one in about 56 pixels. */
export function ticksOf({ width, height, domain }: Extent): [number[], number[]] {
  const count = (length: number) => Math.max(2, Math.round(length / 56));
  return [ticks(...domain.x, count(width)), ticks(...domain.y, count(height))];
}

/** Those whose labels do not touch the one kept before: `placeOf` gives where the middle of a label is and how long it is, in pixels. */
export function apart<T>(
  ticks: readonly T[],
  placeOf: (tick: T) => readonly [middle: number, length: number],
): T[] {
  const kept: T[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    const [middle, length] = placeOf(tick);
    const [last, lastLength] = before === undefined ? [Number.NEGATIVE_INFINITY, 0] : placeOf(before);
    if (Math.abs(middle - last) >= (length + lastLength) / 2) kept.push(tick);
  }
  return kept;
}
