import { useState } from 'react';
import { formatNumber } from '~/numerics/format';
import { type Tone, toneClass, tones } from '~/ui/tone';
import type { Size } from '~/ui/use-measured';
import { ChartMarks } from './chart-marks';
import { ChartScrub } from './chart-scrub';
import { ClassSign } from './class-sign';
import { clipPath } from './clip';
import { type Point, pathOf, pixel } from './coordinates';
import { chartScales } from './line-chart-scales';
import { lastStep, valueAt } from './series';
import { Stage } from './stage';
import { thinOut } from './thin-out';

export interface Series {
  readonly label: string;
  readonly tone: Tone;
  /** The value at step 0, 1, 2, … What is not finite leaves a gap. */
  readonly values: readonly number[];
  /** The steps at which these are the values, in rising order, where they are not 0, 1, 2, … */
  readonly steps?: readonly number[];
  readonly dashed?: boolean;
  /** Every value has a mark in the shape of its class; for a few values, in the tone of a class. */
  readonly marked?: boolean;
}

interface LineChartProps {
  readonly series: readonly Series[];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly label: string;
  /** The step in view: a line through the chart. */
  readonly at?: number;
  /** Lets the reader choose the step by pointer, finger or keys. */
  onScrub?(step: number): void;
  readonly yScale?: 'linear' | 'log';
  /** Width by height. */
  readonly aspect?: number;
}

/** Values step by step. The legend tells them at the step in view, or under the pointer. */
export function LineChart(props: LineChartProps) {
  const { series, xLabel, yLabel, label, at, onScrub, yScale = 'linear', aspect = 2 } = props;
  const [pointed, setPointed] = useState<number>();
  const longest = Math.max(0, ...series.map(lastStep));
  const shown = Math.min(pointed ?? at ?? longest, longest);
  const scalesFor = (size: Size) =>
    chartScales(
      series.map(({ values }) => values),
      longest,
      size,
      yScale,
    );
  const { last } = scalesFor({ width: 100, height: 100 });
  const readings = series.map((each) => ({ ...each, value: valueAt(each, shown) }));
  const written = (value: number | undefined) => (value === undefined ? '—' : formatNumber(value, 4));
  return (
    <figure className="line-chart">
      <figcaption className="plot-title">{label}</figcaption>
      <ul className="legend">
        {readings.map(({ label, tone, dashed, marked, value }) => (
          <li key={label}>
            <ClassSign {...{ tone, dashed }} line={!marked} />
            {label} <output className="legend-value">{written(value)}</output>
          </li>
        ))}
      </ul>
      <Stage
        {...{ label, xLabel, yLabel, aspect }}
        className="chart"
        handles={
          <ChartScrub
            {...{ last, shown, onScrub }}
            name={xLabel}
            said={`${xLabel} ${shown}, ${readings.map(({ label, value }) => `${label} ${written(value)}`).join(', ')}`}
            onPoint={(step) => setPointed(step === undefined ? undefined : Math.min(step, longest))}
            onChoose={(step) => onScrub?.(Math.min(step, longest))}
          />
        }
        draw={(size) => {
          const { x, y, xTicks, yTicks } = scalesFor(size);
          const inside = { x: [0, size.width], y: [0, size.height] } as const;
          const cursor = pixel(x(shown));
          return (
            <>
              <path
                className="grid"
                d={yTicks.map(({ value }) => `M0,${pixel(y(value))}H${pixel(size.width)}`).join('')}
              />
              <path className="axis" d={`M0,0V${pixel(size.height)}H${pixel(size.width)}`} />
              <g className="tick-labels">
                {xTicks.map((tick) => (
                  <text key={tick} className="tick-x" x={pixel(x(tick))} y={size.height} textAnchor="middle">
                    {formatNumber(tick, 0)}
                  </text>
                ))}
                {yTicks.map(({ value, text }) => (
                  <text key={value} className="tick-y" x={0} y={pixel(y(value))} textAnchor="end">
                    {text}
                  </text>
                ))}
              </g>
              {series.map(({ label, tone, values, steps, dashed, marked }) => {
                const points = thinOut(values, Math.round(size.width)).map(
                  (i): Point => [x(steps?.[i] ?? i), y(values[i]!)],
                );
                const path = clipPath(points, inside).map((piece) => pathOf(piece));
                return (
                  <g key={label} className={toneClass(tone)}>
                    <path className={dashed ? 'curve dashed' : 'curve'} d={path.join('')} />
                    {marked && <ChartMarks points={points} index={tones.indexOf(tone)} radius={4} />}
                  </g>
                );
              })}
              {(at !== undefined || pointed !== undefined) && longest > 0 && (
                <path className="cursor" d={`M${cursor},0V${pixel(size.height)}`} />
              )}
              {readings.map(
                ({ label, tone, value }) =>
                  value !== undefined &&
                  Number.isFinite(y(value)) && (
                    <circle
                      key={label}
                      className={`chart-dot ${toneClass(tone)}`}
                      cx={cursor}
                      cy={pixel(y(value))}
                      r={3.5}
                    />
                  ),
              )}
            </>
          );
        }}
        provide={(_, layers) => layers}
      />
    </figure>
  );
}
