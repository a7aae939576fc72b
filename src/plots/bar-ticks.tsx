import type { BarScale } from './bar-scale';

interface BarTicksProps {
  readonly scale: BarScale;
  format(value: number): string;
}

/** The numbers at the ends of the track, and the one from which bars are judged. */
export function BarTicks({ scale, format }: BarTicksProps) {
  return (
    <li className="bar-ticks" aria-hidden="true">
      <span>
        {scale.ticks.map((tick) => (
          <span key={tick} style={{ left: `${scale.percent(tick)}%` }}>
            {format(tick)}
          </span>
        ))}
      </span>
    </li>
  );
}
