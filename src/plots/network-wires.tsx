import { toneClass } from '~/ui/tone';
import { type Point, pixel } from './coordinates';

/** A weight between two nodes, in pixels from the right edge of one to the left edge of the other. */
export interface PlacedWire {
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
}

const widths = [0.5, 1, 1.75, 2.5, 3.5, 4.5] as const;
const bounds = [0.05, 0.25, 0.6, 1.2, 2.2] as const;

/** How thick a weight is drawn: one of six widths, so that hundreds of wires are a dozen paths. */
export const wireWidth = (weight: number): number => {
  const size = Math.abs(weight);
  return widths[bounds.filter((bound) => size >= bound).length]!;
};

const middleX = (wire: PlacedWire) => (wire.from[0] + wire.to[0]) / 2;

function curve(wire: PlacedWire): string {
  const [x, y] = [wire.from, wire.to].map(([px, py]) => `${pixel(px)},${pixel(py)}`);
  const middle = pixel(middleX(wire));
  return `M${x}C${middle},${pixel(wire.from[1])} ${middle},${pixel(wire.to[1])} ${y}`;
}

/** The place on a wire at a share `t` of its way. */
export function alongWire(wire: PlacedWire, t: number): Point {
  const middle = middleX(wire);
  const blend = (a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return [
    blend(wire.from[0], middle, middle, wire.to[0]),
    blend(wire.from[1], wire.from[1], wire.to[1], wire.to[1]),
  ];
}

/** The wire nearest to a place, no farther than `reach` pixels; undefined where there is none. */
export function nearestWire(
  wires: readonly PlacedWire[],
  [px, py]: Point,
  reach: number,
): number | undefined {
  let best: number | undefined;
  let least = reach;
  wires.forEach((wire, index) => {
    if (px < wire.from[0] || px > wire.to[0]) return;
    for (let step = 0; step <= 16; step++) {
      const [x, y] = alongWire(wire, step / 16);
      const distance = Math.hypot(x - px, y - py);
      if (distance < least) {
        least = distance;
        best = index;
      }
    }
  });
  return best;
}

/** Weights as curves: the sign by colour and dashes, the size by thickness. */
export function NetworkWires({
  wires,
  chosen,
}: {
  readonly wires: readonly PlacedWire[];
  readonly chosen?: number;
}) {
  const buckets = new Map<string, { sign: number; width: number; d: string }>();
  for (const wire of wires) {
    const [sign, width] = [Math.sign(wire.weight), wireWidth(wire.weight)];
    const key = `${sign} ${width}`;
    const bucket = buckets.get(key) ?? { sign, width, d: '' };
    bucket.d += curve(wire);
    buckets.set(key, bucket);
  }
  const lit = chosen === undefined ? undefined : wires[chosen];
  return (
    <g className="network-wires">
      {[...buckets].map(([key, { sign, width, d }]) => (
        <path
          key={key}
          className={`network-wire ${toneClass(sign === 0 ? 'soft' : sign > 0 ? 'positive' : 'negative')}`}
          data-sign={sign}
          strokeWidth={width}
          d={d}
        />
      ))}
      {lit && <path className="network-wire-lit" strokeWidth={wireWidth(lit.weight) + 2.5} d={curve(lit)} />}
    </g>
  );
}
