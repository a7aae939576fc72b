import './circuit.css';
import { classTone, toneClass } from '~/ui/tone';
import { type Point, pixel } from './coordinates';
import { usePlane } from './plane';

/** The outlines of logic gates (IEEE 91, distinctive shapes), in a box from −1 to 1 with y down. */
const bodies = {
  and: 'M-1,-1H0A1,1 0 0 1 0,1H-1Z',
  or: 'M-1,-1H-0.5Q0.55,-1 1,0Q0.55,1 -0.5,1H-1Q-0.5,0 -1,-1Z',
  nand: 'M-1,-1H-0.2A1,1 0 0 1 -0.2,1H-1Z',
} as const;

/** The height of a gate, in units of the plane; its pins are this far apart from the middle, left and right. */
export const gateSize = { half: 0.95, pinX: 1.35, pinY: 0.8 } as const;

interface GateSignProps {
  readonly at: Point;
  readonly kind: keyof typeof bodies;
  /** Stands above. */
  readonly name: string;
}

/** A logic gate in its traditional shape, its name above. */
export function GateSign({ at, kind, name }: GateSignProps) {
  const { x, y } = usePlane();
  const [cx, cy] = [x(at[0]), y(at[1])];
  const half = x(gateSize.half) - x(0);
  const stub = x(gateSize.pinX) - x(0);
  const pin = x(gateSize.pinY) - x(0);
  return (
    <g transform={`translate(${pixel(cx)},${pixel(cy)})`}>
      <path
        className="wire tone-soft"
        d={`M${pixel(-stub)},${pixel(-pin)}H${pixel(-0.7 * half)}M${pixel(-stub)},${pixel(pin)}H${pixel(-0.7 * half)}M${pixel(0.8 * half)},0H${pixel(stub)}`}
      />
      <path className="gate-body" d={bodies[kind]} transform={`scale(${pixel(half)})`} />
      {kind === 'nand' && (
        <circle className="gate-bubble" cx={pixel(0.95 * half)} cy={0} r={pixel(0.15 * half)} />
      )}
      <text className="gate-name" y={pixel(-half - 7)} textAnchor="middle">
        {name}
      </text>
    </g>
  );
}

interface WireProps {
  readonly from: Point;
  readonly to: Point;
  readonly signal: 0 | 1;
}

/** A wire from left to right: thick and in the colour of class 1 while it carries a 1. */
export function Wire({ from, to, signal }: WireProps) {
  const { x, y } = usePlane();
  const [x1, y1, x2, y2] = [x(from[0]), y(from[1]), x(to[0]), y(to[1])];
  const bend = Math.max(24, Math.abs(x2 - x1) / 2);
  return (
    <path
      className={`wire ${toneClass(classTone(signal))}`}
      data-signal={signal}
      d={`M${pixel(x1)},${pixel(y1)}C${pixel(x1 + bend)},${pixel(y1)} ${pixel(x2 - bend)},${pixel(y2)} ${pixel(x2)},${pixel(y2)}`}
    />
  );
}

interface WireEndProps {
  readonly at: Point;
  readonly signal: 0 | 1;
  /** Nothing is wired here. */
  readonly loose?: boolean;
}

/** Where a wire begins or ends: filled while the signal is 1. */
export function WireEnd({ at, signal, loose }: WireEndProps) {
  const { x, y } = usePlane();
  return (
    <circle
      className={`wire-end ${toneClass(classTone(signal))}`}
      data-signal={signal}
      data-loose={loose || undefined}
      cx={pixel(x(at[0]))}
      cy={pixel(y(at[1]))}
      r={6}
    />
  );
}
