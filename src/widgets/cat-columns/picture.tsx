import { formatNumber } from '~/numerics/format';
import { useLocale } from '~/ui/locale';
import { texts } from './strings';

/** The 2×2 picture: 0 is black, 255 is white; the value stands in every pixel. */
export function Picture({ pixels }: { readonly pixels: readonly number[] }) {
  const t = texts[useLocale()];
  return (
    <svg className="pixel-picture" data-picture viewBox="0 0 200 200" role="img" aria-label={t.picture}>
      {pixels.map((value, i) => {
        const grey = Math.round(value);
        const [column, row] = [i % 2, Math.floor(i / 2)];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pixel is its place
          <g key={i}>
            <rect
              x={100 * column}
              y={100 * row}
              width="100"
              height="100"
              style={{ fill: `rgb(${grey} ${grey} ${grey})` }}
            />
            <text
              x={100 * column + 50}
              y={100 * row + 50}
              textAnchor="middle"
              dominantBaseline="central"
              style={{ fill: grey > 120 ? '#000' : '#fff' }}
            >
              {formatNumber(value, 0)}
            </text>
          </g>
        );
      })}
      <rect className="pixel-frame" x="0.5" y="0.5" width="199" height="199" />
    </svg>
  );
}
