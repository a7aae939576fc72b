import { type ScaleLinear, scaleLinear } from 'd3';
import type { Bins } from '~/numerics/bins';
import { pixel } from './coordinates';

/** Each bin's share of all values; zero everywhere when there are none. */
export const sharesOf = ({ counts, total }: Bins): number[] =>
  counts.map((count) => (total === 0 ? 0 : count / total));

export interface HistogramScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

/** Values along x, shares from zero to `top` along y; higher columns stop at the edge. */
export function histogramScales(
  bins: Bins,
  { width, height }: { width: number; height: number },
  top?: number,
): HistogramScales {
  const count = Math.max(2, Math.round(height / 44));
  const x = scaleLinear([bins.from, bins.to], [0, width]);
  const y = scaleLinear([0, top ?? (Math.max(0, ...sharesOf(bins)) || 1)], [height, 0]).clamp(true);
  if (top === undefined) y.nice(count);
  return { x, y, xTicks: x.ticks(Math.max(2, Math.round(width / 72))), yTicks: y.ticks(count) };
}

/** One closed path over all columns, along the ground where a share is zero. */
export function skyline(
  shares: readonly number[],
  columnOf: (index: number) => readonly number[],
  heightOf: (share: number) => number,
): string {
  if (shares.length === 0) return '';
  const ground = pixel(heightOf(0));
  const steps = shares.map((share, i) => `V${pixel(heightOf(share))}H${columnOf(i)[1]}`);
  return `M${columnOf(0)[0]},${ground}${steps.join('')}V${ground}Z`;
}
