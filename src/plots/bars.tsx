import { useId } from 'react';
import { formatNumber } from '~/numerics/format';
import { Explained } from '~/ui/explained';
import { toneClass, tones } from '~/ui/tone';
import { barScale, logBarScale } from './bar-scale';
import { BarTicks } from './bar-ticks';
import { type Bar, BarTrack } from './bar-track';
import { ClassSign } from './class-sign';
import type { Domain } from './coordinates';

export type { Bar };

interface BarsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Ends of the track; zero and all values and outlines, rounded, unless given. */
  readonly domain?: Domain;
  /** On a log scale bars show sizes without their signs, and begin at the lower end. */
  readonly scale?: 'linear' | 'log';
  readonly unit?: string;
  /** Bars lie on their side unless this is false. */
  readonly horizontal?: boolean;
  /** Decimals of the numbers. */
  readonly digits?: number;
  /** How a number is written; with `digits` decimals unless given. */
  format?(value: number): string;
}

/** Numbers as lengths, each with its name and its value. */
export function Bars({ label, bars, domain, unit = '', horizontal = true, digits = 2, ...props }: BarsProps) {
  const name = useId();
  const values = bars.flatMap(({ value, outline }) => (outline === undefined ? [value] : [value, outline]));
  const scale = (props.scale === 'log' ? logBarScale : barScale)(values, domain);
  const format = props.format ?? ((value: number) => formatNumber(value, digits));
  return (
    <figure className={horizontal ? 'bars' : 'bars bars-upright'} aria-labelledby={name}>
      <figcaption id={name} className="plot-title">
        {label}
      </figcaption>
      <ul>
        {bars.map((bar) => {
          const value = `${format(bar.value)}${unit && (unit === '%' ? unit : `\u2009${unit}`)}`;
          return (
            <li key={bar.label} className={toneClass(bar.tone)}>
              <span className="bar-label">
                {tones.indexOf(bar.tone) < 5 && <ClassSign tone={bar.tone} />}
                {bar.label}
              </span>
              <BarTrack bar={bar} {...{ scale, horizontal }} />
              <span className="bar-value">
                {bar.computation ? <Explained computation={bar.computation}>{value}</Explained> : value}
              </span>
              {bar.below && <div className="bar-below">{bar.below}</div>}
            </li>
          );
        })}
        {horizontal && <BarTicks scale={scale} format={props.format ?? ((tick) => formatNumber(tick))} />}
      </ul>
    </figure>
  );
}
