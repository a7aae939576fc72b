import { formatNumber } from '~/numerics/format';
import type { BarScale } from './bar-scale';

/** The numbers at the ends of the track, and zero. */
export function BarTicks({ scale }: { readonly scale: BarScale }) {
  const [low, high] = scale.domain;
  const inner = low < 0 && high > 0 && scale.percent(0) > 12 && scale.percent(0) < 88 ? [0] : [];
  return (
    <li className="bar-ticks" aria-hidden="true">
      <span>
        {[low, ...inner, high].map((tick) => (
          <span key={tick} style={{ left: `${scale.percent(tick)}%` }}>
            {formatNumber(tick)}
          </span>
        ))}
      </span>
    </li>
  );
}
