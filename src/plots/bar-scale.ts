import { scaleLinear } from 'd3';
import type { Domain } from './coordinates';

export interface BarScale {
  readonly domain: Domain;
  /** Percent of the track; what lies beyond it stops at its end. */
  percent(value: number): number;
}

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
  return {
    domain: scale.domain() as [number, number],
    percent: (value) => Math.round(scale(value) * 100) / 100,
  };
}
