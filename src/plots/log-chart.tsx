import './log-chart.css';
import { scaleLinear, scaleLog } from 'd3';
import { useState } from 'react';
import { formatNumber } from '~/numerics/format';
import { toneClass } from '~/ui/tone';
import type { Size } from '~/ui/use-measured';
import { ChartMarks } from './chart-marks';
import { ChartScrub } from './chart-scrub';
import { ClassSign } from './class-sign';
import { type Point, pathOf, pixel } from './coordinates';
import { Stage } from './stage';

/** A value at one place, and the least and greatest of those that it is the mean of. */
export interface LogPoint {
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
}

export interface LogSeries {
  readonly label: string;
  /** Which class's colour and shape its marks have, 0 to 4. */
  readonly index: number;
  /** In rising order; places without a value are left out. */
  readonly points: readonly LogPoint[];
  /** Stands behind the others for comparison: dashed, its marks hollow. */
  readonly behind?: boolean;
}

interface LogChartProps {
  readonly series: readonly LogSeries[];
  /** Places along the axis, about equal ratios apart. */
  readonly places: readonly number[];
  /** The place whose values the legend tells. */
  readonly at: number;
  onChoose(place: number): void;
  readonly label: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly y: readonly [low: number, high: number];
  /** A dashed line across, with its name. */
  readonly line?: { readonly value: number; readonly label: string };
  readonly format: (point: LogPoint) => string;
}

const inset = 18;
const markRadius = 5.5;

const isNear = (a: number, b: number) => Math.abs(a / b - 1) < 1e-6;

/** Values at a few places along a logarithmic axis, each series with marks of its own shape; bands from the least to the greatest. */
export function LogChart(props: LogChartProps) {
  const { series, places, at, onChoose, label, xLabel, yLabel, y: range, line, format } = props;
  const [pointed, setPointed] = useState<number>();
  const place = pointed ?? at;
  const index = Math.max(
    0,
    places.findIndex((each) => isNear(each, place)),
  );
  const readings = series.map((each) => {
    const point = each.points.find(({ x }) => isNear(x, place));
    return { ...each, said: point ? format(point) : '—' };
  });
  const scales = ({ width, height }: Size) => ({
    x: scaleLog([places[0]!, places.at(-1)!], [inset, width - inset]),
    y: scaleLinear([...range], [height, 0]),
  });
  const written = formatNumber(place, 0);
  return (
    <figure className="line-chart log-chart">
      <figcaption className="plot-title">{label}</figcaption>
      <ul className="legend">
        {readings.map(({ label, index, behind, said }) => (
          <li key={label}>
            {behind ? (
              <ClassSign tone={`class-${index}` as 'class-0'} dashed />
            ) : (
              <ClassSign tone={`class-${index}` as 'class-0'} />
            )}
            {label} <output className="legend-value">{said}</output>
          </li>
        ))}
      </ul>
      <Stage
        {...{ label, xLabel, yLabel }}
        aspect={1.75}
        className="chart"
        handles={
          <ChartScrub
            name={xLabel}
            said={`${xLabel} ${written}, ${readings.map(({ label, said }) => `${label} ${said}`).join(', ')}`}
            last={places.length - 1}
            shown={index}
            onScrub={onChoose}
            onPoint={(step) =>
              setPointed(step === undefined ? undefined : places[Math.min(step, places.length - 1)])
            }
            onChoose={(step) => onChoose(places[Math.min(step, places.length - 1)]!)}
          />
        }
        draw={(size) => {
          const { x, y } = scales(size);
          const ticks = y.ticks(Math.max(2, Math.round(size.height / 44)));
          const spot = ({ x: px, y: py }: LogPoint): Point => [x(px), y(py)];
          return (
            <>
              <path
                className="grid"
                d={ticks.map((tick) => `M0,${pixel(y(tick))}H${pixel(size.width)}`).join('')}
              />
              <path className="cursor log-chart-place" d={`M${pixel(x(place))},0V${pixel(size.height)}`} />
              <path className="axis" d={`M0,0V${pixel(size.height)}H${pixel(size.width)}`} />
              <g className="tick-labels">
                {places.map((tick) => (
                  <text key={tick} className="tick-x" x={pixel(x(tick))} y={size.height} textAnchor="middle">
                    {formatNumber(tick, 0)}
                  </text>
                ))}
                {ticks.map((tick) => (
                  <text key={tick} className="tick-y" x={0} y={pixel(y(tick))} textAnchor="end">
                    {formatNumber(tick, 2)}
                  </text>
                ))}
              </g>
              {line && (
                <g className="tone-soft">
                  <path className="curve dashed" d={`M0,${pixel(y(line.value))}H${pixel(size.width)}`} />
                  <text
                    className="log-chart-line"
                    x={size.width - 4}
                    y={pixel(y(line.value)) - 5}
                    textAnchor="end"
                  >
                    {line.label}
                  </text>
                </g>
              )}
              {series.map(({ label, index, points, behind }) => (
                <g key={label} className={toneClass(`class-${index}` as 'class-0')}>
                  {!behind && (
                    <path
                      className="log-chart-band"
                      d={pathOf(
                        [
                          ...points.map((point): Point => [x(point.x), y(point.high ?? point.y)]),
                          ...points.toReversed().map((point): Point => [x(point.x), y(point.low ?? point.y)]),
                        ],
                        'Z',
                      )}
                    />
                  )}
                  <path className={behind ? 'curve dashed' : 'curve'} d={pathOf(points.map(spot))} />
                  <ChartMarks points={points.map(spot)} index={index} radius={markRadius} hollow={behind} />
                </g>
              ))}
            </>
          );
        }}
        provide={(_, layers) => layers}
      />
    </figure>
  );
}
