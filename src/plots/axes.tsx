import { formatNumber } from '~/numerics/format';
import { decimalsOf } from '~/ui/slider-scale';
import { pixel } from './coordinates';
import { Grid } from './grid';
import { usePlane } from './plane';
import { ticksOf } from './ticks';

interface AxesProps {
  /** Numbers along the lower and the left edge. */
  readonly ticks?: boolean;
  readonly grid?: boolean;
}

/** The two axes through the origin, a fine grid, and numbers along the edges. */
export function Axes({ ticks = true, grid = true }: AxesProps) {
  const { x, y, width, height, domain } = usePlane();
  const [xTicks, yTicks] = ticksOf({ width, height, domain });
  const crosses = ([lo, hi]: readonly [number, number]) => lo < 0 && hi > 0;
  const write = (value: number, all: readonly number[]) =>
    formatNumber(value, decimalsOf(Number(((all[1] ?? 1) - (all[0] ?? 0)).toPrecision(6))));
  return (
    <g className="axes">
      {grid && <Grid />}
      {crosses(domain.x) && <line className="axis" x1={pixel(x(0))} x2={pixel(x(0))} y1={0} y2={height} />}
      {crosses(domain.y) && <line className="axis" y1={pixel(y(0))} y2={pixel(y(0))} x1={0} x2={width} />}
      {ticks && (
        <g className="tick-labels">
          {xTicks.map((tick) => (
            <text key={tick} className="tick-x" x={pixel(x(tick))} y={height} textAnchor="middle">
              {write(tick, xTicks)}
            </text>
          ))}
          {yTicks.map((tick) => (
            <text key={tick} className="tick-y" x={0} y={pixel(y(tick))} textAnchor="end">
              {write(tick, yTicks)}
            </text>
          ))}
        </g>
      )}
    </g>
  );
}
