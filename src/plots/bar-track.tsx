import type { ReactNode } from 'react';
import type { Tone } from '~/ui/tone';
import type { BarScale } from './bar-scale';

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
  /** How the value came about, with the numbers put in. */
  readonly computation?: string;
  /** Another value for comparison, as an outline around the bar. */
  readonly outline?: number;
  /** A limit, as a line across the track; `name` says what it is. */
  readonly limit?: { readonly value: number; readonly name: string };
  /** What stands below the bar, over the whole width. */
  readonly below?: ReactNode;
}

interface BarTrackProps {
  readonly bar: Bar;
  readonly scale: BarScale;
  readonly horizontal: boolean;
}

/** The length of one bar, the outline of another value around it, and the limit across the track. */
export function BarTrack({ bar, scale, horizontal }: BarTrackProps) {
  const stretch = (value: number) => {
    const end = Number.isFinite(value) ? scale.percent(value) : scale.origin;
    const [from, length] = [`${Math.min(scale.origin, end)}%`, `${Math.abs(end - scale.origin)}%`];
    return horizontal ? { left: from, width: length } : { bottom: from, height: length };
  };
  const place = (percent: number) => (horizontal ? { left: `${percent}%` } : { bottom: `${percent}%` });
  return (
    <span className="bar-track" aria-hidden="true">
      <span className={bar.value < 0 ? 'bar bar-negative' : 'bar'} style={stretch(bar.value)} />
      {bar.outline !== undefined && <span className="bar bar-outline" style={stretch(bar.outline)} />}
      <span className="bar-zero" style={place(scale.origin)} />
      {bar.limit && (
        <span
          className="bar-limit"
          data-beyond={bar.limit.value > scale.domain[1] || undefined}
          title={bar.limit.name}
          style={place(scale.percent(bar.limit.value))}
        />
      )}
    </span>
  );
}
