import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3';
import { formatNumber, powerOfTen } from '~/numerics/format';
import { decimalsOf } from '~/ui/slider-scale';
import { extentOf, roomFor } from './thin-out';

export interface ChartScales {
  readonly x: ScaleContinuousNumeric<number, number>;
  readonly y: ScaleContinuousNumeric<number, number>;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly { readonly value: number; readonly text: string }[];
  /** The last step that has room. */
  readonly last: number;
}

/** Steps from 0 to at least `longest` along x; along y zero and all values, or, on a log scale, whole decades around the positive ones. */
export function chartScales(
  lists: readonly (readonly number[])[],
  longest: number,
  { width, height }: { width: number; height: number },
  yScale: 'linear' | 'log',
): ChartScales {
  const last = roomFor(longest);
  const x = scaleLinear([0, last], [0, width]);
  const [low, high] = extentOf(lists, yScale === 'log') ?? [yScale === 'log' ? 0.1 : 0, 1];
  // All values zero: an axis up to one.
  const top = high > Math.min(0, low) ? high : Math.min(0, low) + 1;
  const count = Math.max(2, Math.round(height / 44));
  const y =
    yScale === 'log'
      ? scaleLog([10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high * 1.0001))], [height, 0])
      : scaleLinear([Math.min(0, low), top], [height, 0]).nice(count);
  const decades = y.ticks(count).filter((tick) => yScale === 'linear' || isPowerOfTen(tick));
  const step = Math.abs((decades[1] ?? 1) - (decades[0] ?? 0));
  const digits = decimalsOf(Number(step.toPrecision(3)));
  return {
    x,
    y,
    last,
    xTicks: x.ticks(Math.max(2, Math.round(width / 72))).filter(Number.isInteger),
    yTicks: decades.map((value) => ({
      value,
      text: yScale === 'log' ? powerText(value) : formatNumber(value, digits),
    })),
  };
}

/** 0.01, 0.1, 1, 10, 100, and beyond them 10⁻³, 10³. */
function powerText(value: number): string {
  const power = Math.round(Math.log10(value));
  if (Math.abs(power) < 3) return formatNumber(value, 2);
  return powerOfTen(power);
}

const isPowerOfTen = (value: number) => Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9;
