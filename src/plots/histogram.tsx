import './histogram.css';
import { useState } from 'react';
import { type Bins, edgesOf } from '~/numerics/bins';
import { formatNumber } from '~/numerics/format';
import { useLocale } from '~/ui/locale';
import { type Tone, toneClass } from '~/ui/tone';
import { strings } from '~/ui/words';
import { BinScrub } from './bin-scrub';
import { pixel } from './coordinates';
import { histogramScales, sharesOf, skyline } from './histogram-shape';
import { Stage } from './stage';

const texts = strings(
  {
    share: 'share',
    bin: (from: string, to: string) => `${from} to ${to}`,
    reading: (count: string, total: string, share: string) => `${count} of ${total} = ${share}%`,
    outside: (count: string) => `${count} outside`,
  },
  {
    share: '비율',
    bin: (from, to) => `${from} 이상 ${to} 미만`,
    reading: (count, total, share) => `${total}개 중 ${count}개 = ${share}%`,
    outside: (count) => `범위 밖 ${count}개`,
  },
);

interface HistogramProps {
  readonly label: string;
  /** From `binsOf`; the same edges in every histogram that is to be compared. */
  readonly bins: Bins;
  readonly tone: Tone;
  /** What the values are, with their unit. */
  readonly xLabel: string;
  /** The share at the upper end of the axis; a round number above the largest bin unless given. */
  readonly top?: number;
  /** Width by height. */
  readonly aspect?: number;
}

/** How values are spread: a column per bin, as high as its share of them. Pointing at a bin, or going there by keys, tells its numbers. */
export function Histogram({ label, bins, tone, xLabel, top, aspect = 2.2 }: HistogramProps) {
  const t = texts[useLocale()];
  const [pointed, setPointed] = useState<number>();
  const shares = sharesOf(bins);
  const last = shares.length - 1;
  const largest = shares.indexOf(Math.max(...shares));
  const shown = Math.min(pointed ?? largest, last);
  const [from, to] = edgesOf(bins, shown).map((edge) => formatNumber(edge, 3)) as [string, string];
  const reading = t.reading(
    String(bins.counts[shown]),
    String(bins.total),
    formatNumber(100 * shares[shown]!, 1),
  );
  const outside = bins.below + bins.above;
  return (
    <figure className="histogram">
      <figcaption className="plot-title">{label}</figcaption>
      <p className="histogram-reading">
        {t.bin(from, to)}: <output className="legend-value">{reading}</output>
        {outside > 0 && ` · ${t.outside(String(outside))}`}
      </p>
      <Stage
        {...{ label, xLabel, aspect }}
        yLabel={t.share}
        className="chart"
        handles={
          <BinScrub
            count={shares.length}
            shown={shown}
            name={xLabel}
            said={`${t.bin(from, to)}, ${reading}`}
            onPoint={setPointed}
          />
        }
        draw={(size) => {
          const { x, y, xTicks, yTicks } = histogramScales(bins, size, top);
          const columnOf = (index: number) => edgesOf(bins, index).map((edge) => pixel(x(edge)));
          const [left, right] = columnOf(shown);
          return (
            <>
              <path
                className="grid"
                d={yTicks.map((tick) => `M0,${pixel(y(tick))}H${pixel(size.width)}`).join('')}
              />
              <g className={toneClass(tone)}>
                <path className="histogram-area" d={skyline(shares, columnOf, y)} />
                <path
                  className="histogram-chosen"
                  d={`M${left},${pixel(size.height)}V${pixel(y(shares[shown]!))}H${right}V${pixel(size.height)}Z`}
                />
              </g>
              <path className="axis" d={`M0,${pixel(size.height)}H${pixel(size.width)}`} />
              <g className="tick-labels">
                {xTicks.map((tick) => (
                  <text key={tick} className="tick-x" x={pixel(x(tick))} y={size.height} textAnchor="middle">
                    {formatNumber(tick)}
                  </text>
                ))}
                {yTicks.map((tick) => (
                  <text key={tick} className="tick-y" x={0} y={pixel(y(tick))} textAnchor="end">
                    {formatNumber(100 * tick, 1)}%
                  </text>
                ))}
              </g>
            </>
          );
        }}
        provide={(_, layers) => layers}
      />
    </figure>
  );
}
