import { scaleLinear, scaleLog } from 'd3';
import type { Domain } from './coordinates';

export interface BarScale {
  readonly domain: Domain;
  /** Percent of the track; what lies beyond it stops at its end. */
  percent(value: number): number;
  /** Where bars begin, in percent: at zero, or on a log scale, which has no zero, at its lower end. */
  readonly origin: number;
  /** Numbers worth writing under the track. */
  readonly ticks: readonly number[];
}

// 10 ** −4 has dust in its last digit, 1e-4 has not.
const powerOf = (exponent: number) => Number(`1e${exponent}`);
const hundredth = (percent: number) => Math.round(percent * 100) / 100;

/** A track that holds zero and all values that are finite, with round ends. */
export function barScale(values: readonly number[], given?: Domain): BarScale {
  const finite = values.filter(Number.isFinite);
  const scale = scaleLinear()
    .domain(given ?? [Math.min(0, ...finite), Math.max(0, ...finite)])
    .range([0, 100])
    .clamp(true);
  if (!given) scale.nice(4);
  const [low, high] = scale.domain() as [number, number];
  if (low === high) scale.domain([low, low + 1]);
  const domain = scale.domain() as [number, number];
  const percent = (value: number) => hundredth(scale(value));
  const origin = percent(0);
  const inner = domain[0] < 0 && domain[1] > 0 && origin > 12 && origin < 88 ? [0] : [];
  return { domain, percent, origin, ticks: [domain[0], ...inner, domain[1]] };
}

/** A track of whole decades around all sizes that a logarithm can show, signs aside; zero stands at its lower end. */
export function logBarScale(values: readonly number[], given?: Domain): BarScale {
  const sizes = values.map(Math.abs).filter((size) => size > 0 && Number.isFinite(size));
  const [low, high] = sizes.length > 0 ? [Math.min(...sizes), Math.max(...sizes)] : [0.5, 1];
  const bottom = Math.floor(Math.log10(low) - 1e-9);
  const top = Math.max(Math.ceil(Math.log10(high) - 1e-9), bottom + 1);
  const domain: Domain = given ?? [powerOf(bottom), powerOf(top)];
  const scale = scaleLog().domain(domain).range([0, 100]).clamp(true);
  const percent = (value: number) => (value === 0 ? 0 : hundredth(scale(Math.abs(value))));
  const one = percent(1);
  const inner = domain[0] < 1 && domain[1] > 1 && one > 12 && one < 88 ? [1] : [];
  return { domain, percent, origin: 0, ticks: [domain[0], ...inner, domain[1]] };
}
