import './polar-plot.css';
import type { Tone } from '~/ui/tone';
import { ClassSign } from './class-sign';
import { type Point, pixel } from './coordinates';
import { Curve } from './curve';
import { Plane, usePlane } from './plane';

export interface PolarCurve {
  readonly label: string;
  readonly tone: Tone;
  /** Distances from the middle, at equal steps of direction from 0 up to the period. */
  readonly values: readonly number[];
  readonly dashed?: boolean;
  /** What the legend tells beside the name. */
  readonly reading?: string;
}

interface PolarPlotProps {
  readonly label: string;
  readonly curves: readonly PolarCurve[];
  /** Degrees after which the values come again: 180 for what has no front and back. */
  readonly period: 180 | 360;
  /** The value at the outer ring. */
  readonly largest: number;
  readonly rings: readonly { readonly value: number; readonly text: string }[];
  /** The direction in view, in degrees. */
  readonly at?: number;
  /** A press: a short cut to a direction, which the owner also offers by a control of its own. */
  onPick?(degrees: number): void;
}

const edge = 1.22;
const spokes = [0, 45, 90, 135, 180, 225, 270, 315];
const on = (degrees: number, radius: number): Point => [
  radius * Math.cos((degrees * Math.PI) / 180),
  radius * Math.sin((degrees * Math.PI) / 180),
];

/** Values by direction: 0° to the right, 90° up. */
export function PolarPlot({ label, curves, period, largest, rings, at, onPick }: PolarPlotProps) {
  const known = largest > 0 ? largest : 1;
  return (
    <figure className="polar-plot">
      <figcaption className="plot-title">{label}</figcaption>
      <ul className="legend">
        {curves.map((curve) => (
          <li key={curve.label}>
            <ClassSign tone={curve.tone} dashed={curve.dashed} line />
            {curve.label} {curve.reading && <output className="legend-value">{curve.reading}</output>}
          </li>
        ))}
      </ul>
      <Plane
        x={[-edge, edge]}
        y={[-edge, edge]}
        label={label}
        bare
        onPick={onPick && (([x, y]) => onPick(directionOf(x, y, period)))}
      >
        <PolarGrid
          rings={rings.map(({ value, text }) => ({ radius: value / known, text }))}
          at={at}
          {...{ period }}
        />
        {curves.map(({ label: name, tone, values, dashed }) => (
          <Curve key={name} tone={tone} dashed={dashed} points={roundTrip(values, period, known)} />
        ))}
      </Plane>
    </figure>
  );
}

function roundTrip(values: readonly number[], period: 180 | 360, largest: number): Point[] {
  const count = values.length;
  return Array.from({ length: (360 / period) * count + 1 }, (_, k) =>
    on((k * period) / count, values[k % count]! / largest),
  );
}

function directionOf(x: number, y: number, period: number): number {
  const degrees = (Math.atan2(y, x) * 180) / Math.PI;
  return (degrees + 360) % period;
}

interface PolarGridProps {
  readonly rings: readonly { readonly radius: number; readonly text: string }[];
  readonly at: number | undefined;
  readonly period: 180 | 360;
}

function PolarGrid({ rings, at, period }: PolarGridProps) {
  const { x, y } = usePlane();
  const place = (point: Point): Point => [pixel(x(point[0])), pixel(y(point[1]))];
  const line = (from: Point, to: Point) => `M${place(from)}L${place(to)}`;
  return (
    <g>
      {rings.map(({ radius }) => (
        <circle key={radius} className="polar-ring" cx={x(0)} cy={y(0)} r={pixel(x(radius) - x(0))} />
      ))}
      <path className="polar-spoke" d={spokes.map((degrees) => line([0, 0], on(degrees, 1))).join('')} />
      {at !== undefined && (
        <path className="polar-at" d={line(period === 180 ? on(at + 180, 1.05) : [0, 0], on(at, 1.05))} />
      )}
      {spokes.map((degrees) => {
        const [px, py] = place(on(degrees, 1.13));
        return (
          <text
            key={degrees}
            className="polar-tick"
            x={px}
            y={py}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {degrees % period}°
          </text>
        );
      })}
      {rings.map(({ radius, text }) => {
        const [px, py] = place(on(67.5, radius));
        return (
          <text
            key={text}
            className="polar-tick"
            x={px}
            y={py}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {text}
          </text>
        );
      })}
    </g>
  );
}
