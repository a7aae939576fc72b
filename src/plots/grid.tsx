import { pixel } from './coordinates';
import { usePlane } from './plane';
import { ticksOf } from './ticks';

/** Hairlines at the round numbers. */
export function Grid() {
  const { x, y, width, height, domain } = usePlane();
  const [xTicks, yTicks] = ticksOf({ width, height, domain });
  const down = xTicks.map((tick) => `M${pixel(x(tick))},0V${pixel(height)}`);
  const across = yTicks.map((tick) => `M0,${pixel(y(tick))}H${pixel(width)}`);
  return <path className="grid" d={[...down, ...across].join('')} />;
}
