import { useId } from 'react';
import { formatNumber, formatSigned } from '~/numerics/format';
import { type Tone, toneClass } from '~/ui/tone';
import { type BarScale, barScale } from './bar-scale';
import { BarTicks } from './bar-ticks';
import type { Domain } from './coordinates';

interface Part {
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
  /** What stands on the part and in the legend; its place in the list unless given. */
  readonly sign?: string;
}
export interface StackedBar {
  readonly label: string;
  /** In the same order in every bar. */
  readonly parts: readonly Part[];
}

interface StackedBarsProps {
  readonly label: string;
  readonly bars: readonly StackedBar[];
  readonly domain?: Domain;
  readonly digits?: number;
}

interface Stretch extends Part {
  readonly from: number;
  readonly to: number;
  readonly sign: string;
}

/** Parts above zero follow each other to the right, parts below zero to the left; nothing covers anything. */
export function stretchesOf(parts: readonly Part[]): Stretch[] {
  let [right, left] = [0, 0];
  return parts.map((part, i) => {
    const value = Number.isFinite(part.value) ? part.value : 0;
    const from = value < 0 ? left : right;
    if (value < 0) left += value;
    else right += value;
    return { ...part, from, to: from + value, sign: part.sign ?? String(i + 1) };
  });
}

/** Sums as stacks of numbered parts, with a mark where the sum is. */
export function StackedBars({ label, bars, domain, digits = 2 }: StackedBarsProps) {
  const name = useId();
  const stacks = bars.map((bar) => ({
    ...bar,
    stretches: stretchesOf(bar.parts),
    total: bar.parts.reduce((sum, part) => sum + part.value, 0),
  }));
  const scale = barScale(
    stacks.flatMap(({ stretches }) => stretches.map((stretch) => stretch.to)),
    domain,
  );
  return (
    <figure className="bars stacked" aria-labelledby={name}>
      <figcaption id={name} className="plot-title">
        {label}
      </figcaption>
      <ul>
        {stacks.map(({ label, stretches, total }) => (
          <li key={label}>
            <span className="bar-label">{label}</span>
            <Stack {...{ stretches, total, scale }} />
            <span className="visually-hidden">
              {stretches.map((part) => `${part.label}: ${formatSigned(part.value, digits)}`).join(', ')}
              {' = '}
            </span>
            <span className="bar-value">{formatNumber(total, digits)}</span>
          </li>
        ))}
        <BarTicks scale={scale} format={(tick) => formatNumber(tick)} />
      </ul>
      <ul className="legend" aria-hidden="true">
        {stacks[0]?.stretches.map((part) => (
          <li key={part.label} className={toneClass(part.tone)}>
            <span className="part-number">{part.sign}</span>
            {part.label}
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface StackProps {
  readonly stretches: readonly Stretch[];
  readonly total: number;
  readonly scale: BarScale;
}

function Stack({ stretches, total, scale }: StackProps) {
  return (
    <span className="bar-track" aria-hidden="true">
      {stretches.map((part) => {
        const [from, to] = [scale.percent(part.from), scale.percent(part.to)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        return (
          <span
            key={part.label}
            className={`bar ${toneClass(part.tone)}`}
            title={`${part.label}: ${formatSigned(part.value)}`}
            style={{ left: `${from}%`, width: `${to - from}%` }}
          >
            {to - from > 7 && part.sign}
          </span>
        );
      })}
      <span className="bar-zero" style={{ left: `${scale.percent(0)}%` }} />
      {Number.isFinite(total) && <span className="bar-total" style={{ left: `${scale.percent(total)}%` }} />}
    </span>
  );
}
