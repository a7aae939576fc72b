import { useId } from 'react';
import { formatNumber } from '~/numerics/format';
import { Explained } from '~/ui/explained';
import { type Tone, toneClass, tones } from '~/ui/tone';
import { type BarScale, barScale } from './bar-scale';
import { BarTicks } from './bar-ticks';
import { ClassSign } from './class-sign';
import type { Domain } from './coordinates';

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
  /** How the value came about, with the numbers put in. */
  readonly computation?: string;
}

interface BarsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Ends of the track; zero and all values, rounded, unless given. */
  readonly domain?: Domain;
  readonly unit?: string;
  /** Bars lie on their side unless this is false. */
  readonly horizontal?: boolean;
  /** Decimals of the numbers. */
  readonly digits?: number;
}

/** Numbers as lengths from zero, each with its name and its value. */
export function Bars({ label, bars, domain, unit = '', horizontal = true, digits = 2 }: BarsProps) {
  const name = useId();
  const scale = barScale(
    bars.map((bar) => bar.value),
    domain,
  );
  return (
    <figure className={horizontal ? 'bars' : 'bars bars-upright'} aria-labelledby={name}>
      <figcaption id={name} className="plot-title">
        {label}
      </figcaption>
      <ul>
        {bars.map((bar) => {
          const value = `${formatNumber(bar.value, digits)}${unit && (unit === '%' ? unit : `\u2009${unit}`)}`;
          return (
            <li key={bar.label} className={toneClass(bar.tone)}>
              <span className="bar-label">
                {tones.indexOf(bar.tone) < 5 && <ClassSign tone={bar.tone} />}
                {bar.label}
              </span>
              <Track value={bar.value} {...{ scale, horizontal }} />
              <span className="bar-value">
                {bar.computation ? <Explained computation={bar.computation}>{value}</Explained> : value}
              </span>
            </li>
          );
        })}
        {horizontal && <BarTicks scale={scale} />}
      </ul>
    </figure>
  );
}

interface TrackProps {
  readonly value: number;
  readonly scale: BarScale;
  readonly horizontal: boolean;
}

function Track({ value, scale, horizontal }: TrackProps) {
  const [zero, end] = [scale.percent(0), scale.percent(Number.isFinite(value) ? value : 0)];
  const [from, length] = [`${Math.min(zero, end)}%`, `${Math.abs(end - zero)}%`];
  return (
    <span className="bar-track" aria-hidden="true">
      <span
        className={value < 0 ? 'bar bar-negative' : 'bar'}
        style={horizontal ? { left: from, width: length } : { bottom: from, height: length }}
      />
      <span className="bar-zero" style={horizontal ? { left: `${zero}%` } : { bottom: `${zero}%` }} />
    </span>
  );
}
