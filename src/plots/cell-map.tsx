import './cell-map.css';
import { type CellSign, Cells } from './cells';
import { pixel } from './coordinates';
import { Handle } from './handle';
import { textSize } from './label-placer';
import { Plane, usePlane } from './plane';
import type { Shade } from './shades';
import { apart } from './ticks';

export type CellPlace = readonly [column: number, row: number];

interface Tick {
  /** In cells; between two of them where the value is. */
  readonly at: number;
  readonly label: string;
}

/** Pixels, as .tick-labels has it. */
const tickSize = 12;

interface CellMapProps {
  readonly label: string;
  /** Row after row from the lowest; NaN is a cell that is not known yet. */
  readonly values: ArrayLike<number>;
  readonly columns: number;
  readonly rows: number;
  shade(value: number): Shade;
  /** The second sign of a value, for eyes that see no difference in its colour. */
  sign(value: number): CellSign | undefined;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** One or two named lines across the map, at places along its lower edge, from the left. */
  readonly lines?: readonly Tick[];
  readonly chosen: CellPlace;
  onChoose(cell: CellPlace): void;
  onSettle?(): void;
  /** The cell under a mouse; undefined when it has left. */
  onHover?(cell: CellPlace | undefined): void;
  /** What a screen reader says of the chosen cell. */
  readonly said: string;
  readonly chosenLabel: string;
  readonly aspect?: number;
}

/** A value for each pair of two settings, as a grid of coloured cells, one of which is chosen by press, drag or arrow keys. */
export function CellMap({ columns, rows, chosen, onChoose, onHover, ...props }: CellMapProps) {
  const nearest = ([x, y]: readonly [number, number]): CellPlace => [
    Math.max(0, Math.min(columns - 1, Math.round(x))),
    Math.max(0, Math.min(rows - 1, Math.round(y))),
  ];
  return (
    <Plane
      label={props.label}
      x={[-0.5, columns - 0.5]}
      y={[-0.5, rows - 0.5]}
      xLabel={props.xLabel}
      yLabel={props.yLabel}
      aspect={props.aspect ?? 1.25}
      onPick={(at) => {
        onChoose(nearest(at));
        props.onSettle?.();
      }}
      onHover={onHover && ((at) => onHover(at && nearest(at)))}
      handles={
        <Handle
          label={props.chosenLabel}
          at={chosen}
          step={1}
          shape="square"
          axisNames={[props.xLabel, props.yLabel]}
          say={() => props.said}
          onMove={(to) => onChoose(nearest(to))}
          onSettle={props.onSettle}
        />
      }
    >
      <Cells values={props.values} columns={columns} shade={props.shade} sign={props.sign} />
      <Ticks x={props.xTicks} y={props.yTicks} />
      {props.lines?.map(({ at, label }, i) => (
        <MapLine key={label} at={at} label={label} anchor={i === 0 ? 'end' : 'start'} />
      ))}
    </Plane>
  );
}

function Ticks(ticks: { readonly x: readonly Tick[]; readonly y: readonly Tick[] }) {
  const { x, y, height } = usePlane();
  const across = apart(ticks.x, ({ at, label }) => [x(at), textSize(label, tickSize).width + tickSize / 2]);
  const upwards = apart(ticks.y, ({ at }) => [y(at), tickSize * 1.15]);
  return (
    <g className="tick-labels">
      {across.map(({ at, label }) => (
        <text key={label} className="tick-x" x={pixel(x(at))} y={height} textAnchor="middle">
          {label}
        </text>
      ))}
      {upwards.map(({ at, label }) => (
        <text key={label} className="tick-y" x={0} y={pixel(y(at))} textAnchor="end">
          {label}
        </text>
      ))}
    </g>
  );
}

/** Names of neighbouring lines stand back to back above the map. */
function MapLine({ at, label, anchor }: Tick & { readonly anchor: 'start' | 'end' }) {
  const { x, height } = usePlane();
  return (
    <g className="cell-map-line">
      <path d={`M${pixel(x(at))},-4V${height}`} />
      <text x={pixel(x(at))} y={-7} textAnchor={anchor}>
        {label}
      </text>
    </g>
  );
}
