import './stem-plot.css';
import { useState } from 'react';
import { formatNumber } from '~/numerics/format';
import { type Tone, toneClass } from '~/ui/tone';
import { type Domain, pixel } from './coordinates';
import { DotBrowser } from './dot-browser';
import { Grid } from './grid';
import { Plane, usePlane } from './plane';
import { StemGrip } from './stem-grip';
import { ticksOf } from './ticks';

export interface Stem {
  /** Its place on the axis of whole numbers. */
  readonly at: number;
  readonly value: number;
  /** "x[2]" */
  readonly name: string;
  /** How its value came about, with the numbers put in. */
  readonly computation?: string;
  readonly faded?: boolean;
  readonly lit?: boolean;
}

interface StemPlotProps {
  /** What the numbers are. */
  readonly label: string;
  readonly stems: readonly Stem[];
  /** First and last place on the axis. */
  readonly places: Domain;
  readonly values: Domain;
  readonly tone: Tone;
  readonly xLabel: string;
  readonly yLabel: string;
  /** Makes the tips movable: which stem, and to what value. */
  readonly drag?: {
    readonly step: number;
    readonly min: number;
    readonly max: number;
    onMove(index: number, value: number): void;
    onSettle(): void;
  };
  /** Said under the plot while no stem is pointed at. */
  readonly note?: string;
}

/** A signal of whole numbers: for every sample a stem as high as its value. */
export function StemPlot({ label, stems, places, values, tone, xLabel, yLabel, drag, note }: StemPlotProps) {
  const [pointed, setPointed] = useState<number>();
  const said = ({ name, value, computation }: Stem) => computation ?? `${name} = ${formatNumber(value)}`;
  const shown = pointed === undefined ? undefined : stems[pointed];
  return (
    <div className="stem-plot">
      <Plane
        x={[places[0] - 0.6, places[1] + 0.6]}
        y={values}
        aspect={2.4}
        {...{ label, xLabel, yLabel }}
        handles={
          drag &&
          stems.map((stem, index) => (
            <StemGrip
              // biome-ignore lint/suspicious/noArrayIndexKey: a stem is its place in the signal
              key={index}
              label={stem.name}
              at={[stem.at, stem.value]}
              limits={drag}
              say={(value) => `${stem.name} = ${formatNumber(value)}`}
              onMove={(value) => drag.onMove(index, value)}
              onSettle={drag.onSettle}
              tone={tone}
            />
          ))
        }
      >
        <StemAxes places={places} />
        <Stems {...{ stems, tone }} />
        <DotBrowser
          points={stems.map((stem) => ({ at: [stem.at, stem.value], class: -1, label: said(stem) }))}
          label={drag ? undefined : label}
          onHover={setPointed}
        />
      </Plane>
      {/* Always there, so that plots side by side stay in line. */}
      <p className="stem-note">{shown ? said(shown) : note}</p>
    </div>
  );
}

/** The line of zeros with its whole numbers, and the values at the left. */
function StemAxes({ places: [first, last] }: { readonly places: Domain }) {
  const { x, y, width, height, domain } = usePlane();
  const [, valueTicks] = ticksOf({ width, height, domain });
  // Never closer than the numbers are wide.
  const every = Math.ceil(24 / (x(1) - x(0)));
  const whole = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return (
    <g className="axes">
      <Grid />
      <line className="axis" x1={0} x2={width} y1={pixel(y(0))} y2={pixel(y(0))} />
      <g className="tick-labels">
        {whole
          .filter((place) => place % every === 0)
          .map((place) => (
            <text key={place} className="tick-x" x={pixel(x(place))} y={height} textAnchor="middle">
              {formatNumber(place, 0)}
            </text>
          ))}
        {valueTicks.map((tick) => (
          <text key={tick} className="tick-y" x={0} y={pixel(y(tick))} textAnchor="end">
            {formatNumber(tick)}
          </text>
        ))}
      </g>
    </g>
  );
}

function Stems({ stems, tone }: Pick<StemPlotProps, 'stems' | 'tone'>) {
  const { x, y } = usePlane();
  const tight = x(1) - x(0) < 26;
  return (
    <g className={`stems ${toneClass(tone)}`}>
      {stems.map(({ at, value, faded, lit }) => (
        <g key={at} data-faded={faded || undefined} data-lit={lit || undefined}>
          <line x1={pixel(x(at))} x2={pixel(x(at))} y1={pixel(y(0))} y2={pixel(y(value))} />
          <circle cx={pixel(x(at))} cy={pixel(y(value))} r={lit ? 6 : 4.5} />
          {(!tight || lit) && (
            <text x={pixel(x(at))} y={pixel(y(value) + (value < 0 ? 20 : -10))} textAnchor="middle">
              {formatNumber(value)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
