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
