import { type Source, unwired } from '~/models/gate-circuit';
import type { Point } from '~/numerics/polygon';
import { gateSize } from '~/plots/circuit';
import { board, placeOf, type Settings, type Sink, type Wiring } from './state';

/** Everything a wire can begin or end at, in the order of the pads over it. */
export type End =
  | { readonly at: Point; readonly source: Source }
  | { readonly at: Point; readonly sink: Sink; readonly from: Source };

const inputPlaces: readonly Point[] = [
  [0.6, 6],
  [0.6, 2],
];
const outputPlace: Point = [board.width - 0.5, board.height / 2];

/** The places where signals come out: two inputs, then the gates. */
export const sourcePlace = (settings: Settings, source: Source): Point => {
  if (source < 2) return inputPlaces[source]!;
  const [x, y] = placeOf(settings, source - 2);
  return [x + gateSize.pinX, y];
};

function sinkPlace(settings: Settings, sink: Sink): Point {
  if (sink === 'out') return outputPlace;
  const [x, y] = placeOf(settings, sink.gate);
  return [x - gateSize.pinX, y + (sink.pin === 0 ? gateSize.pinY : -gateSize.pinY)];
}

export function endsOf(settings: Settings, { circuit }: Wiring): End[] {
  const sources = Array.from({ length: 2 + circuit.gates.length }, (_, source) => ({
    at: sourcePlace(settings, source),
    source,
  }));
  const pins = circuit.gates.flatMap(({ pins }, gate) =>
    pins.map((from, i) => {
      const sink: Sink = { gate, pin: i === 0 ? 0 : 1 };
      return { at: sinkPlace(settings, sink), sink, from };
    }),
  );
  return [...sources, ...pins, { at: outputPlace, sink: 'out', from: circuit.out }];
}

/** The ends that a wire leads to, each with where it comes from. */
export const wiresAt = (settings: Settings, ends: readonly End[]) =>
  ends.flatMap((end) =>
    'sink' in end && end.from !== unwired
      ? [{ from: sourcePlace(settings, end.from), to: end.at, source: end.from }]
      : [],
  );
