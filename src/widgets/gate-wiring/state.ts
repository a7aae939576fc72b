import { gateInputs } from '~/datasets/gates';
import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import {
  type Circuit,
  type Gate,
  type GateKind,
  gateKinds,
  layersOf,
  type Source,
  type StepLayer,
  signalAt,
  throughSteps,
  unwired,
  wouldLoop,
} from '~/models/gate-circuit';

export const maxGates = 4;
/** The board, in its own units. */
export const board = { width: 10, height: 8 } as const;

const side = { kind: 'toggle', default: true } as const;
const wire = { min: -1, max: maxGates + 1, step: 1 } as const;

export const params = {
  kinds: {
    kind: 'list',
    label: { en: 'gates: 0 AND, 1 OR, 2 NAND', ko: '게이트: 0 AND, 1 OR, 2 NAND' },
    default: [1],
    min: 0,
    max: 2,
    step: 1,
    maxLength: maxGates,
  },
  pins: {
    kind: 'list',
    label: {
      en: 'where the two inputs of each gate come from: −1 nowhere, 0 x₁, 1 x₂, then gates',
      ko: '게이트마다 두 입력이 오는 곳: −1 없음, 0 x₁, 1 x₂, 그다음은 게이트',
    },
    default: [0, 1],
    ...wire,
    maxLength: 2 * maxGates,
  },
  out: {
    kind: 'number',
    label: { en: 'where the output comes from', ko: '출력이 오는 곳' },
    default: 2,
    ...wire,
  },
  places: {
    kind: 'list',
    label: { en: 'places of the gates: x, y', ko: '게이트의 자리: x, y' },
    default: [3.2, 2],
    min: 0,
    max: board.width,
    step: 0.1,
    maxLength: 2 * maxGates,
  },
  x1: { ...side, label: { en: 'input x₁ is 1', ko: '입력 x₁이 1' } },
  x2: { ...side, label: { en: 'input x₂ is 1', ko: '입력 x₂가 1' }, default: false },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;
export type Place = readonly [number, number];

/** An end of a wire that takes a signal: pin 0 or 1 of a gate, or the output. */
export type Sink = { readonly gate: number; readonly pin: 0 | 1 } | 'out';

export interface Wiring {
  readonly circuit: Circuit;
  /** Output for the inputs 00, 01, 10, 11. */
  readonly truth: readonly (0 | 1)[];
  /** The row of inputs that is on the wires now, and the signal at each source. */
  readonly shown: { readonly x: readonly [number, number]; readonly signals: readonly (0 | 1)[] };
  /** How many pins have no wire. */
  readonly loose: number;
  /** Wires that a link asked for and that would have made a loop. */
  readonly refused: number;
  /** The same as a network of step neurons, and what it gives for the four rows. */
  readonly layers: readonly StepLayer[];
  readonly networkTruth: readonly (0 | 1)[];
  readonly activity: readonly (readonly (0 | 1)[])[];
}

/** Slots for gates that are new, in the order in which they are filled. */
const slots: readonly Place[] = [
  [3.2, 6],
  [3.2, 2],
  [6.6, 4],
  [6.6, 1.6],
  [6.6, 6.6],
];
const inReach = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Gates and their wires, with loops cut where a link has made one. */
function circuitOf({ kinds, pins, out }: Settings): { circuit: Circuit; refused: number } {
  const known = (source: number | undefined): Source => {
    const rounded = Math.round(source ?? unwired);
    return rounded < 2 + kinds.length ? rounded + 0 : unwired;
  };
  let gates = kinds.map((kind): Gate => ({ kind: gateKinds[Math.round(kind)]!, pins: [unwired, unwired] }));
  let refused = 0;
  for (let i = 0; i < 2 * kinds.length; i++) {
    const [gate, source] = [Math.floor(i / 2), known(pins[i])];
    if (wouldLoop({ gates, out: unwired }, gate, source)) refused++;
    else gates = gates.with(gate, { ...gates[gate]!, pins: withPin(gates[gate]!.pins, i % 2, source) });
  }
  return { circuit: { gates, out: known(out) }, refused };
}
const withPin = (pins: Gate['pins'], pin: number, source: Source): Gate['pins'] =>
  pin === 0 ? [source, pins[1]] : [pins[0], source];

export const recipe: Recipe<typeof params, Wiring> = {
  params,
  derive(settings) {
    const { circuit, refused } = circuitOf(settings);
    const layers = layersOf(circuit);
    const x = [Number(settings.x1), Number(settings.x2)] as const;
    const sources = Array.from({ length: 2 + circuit.gates.length }, (_, source) => source);
    return {
      circuit,
      refused,
      layers,
      truth: gateInputs.map((row) => signalAt(circuit, circuit.out, row)),
      networkTruth: gateInputs.map((row) => throughSteps(layers, row).at(-1)![0]!),
      activity: throughSteps(layers, x),
      shown: { x, signals: sources.map((source) => signalAt(circuit, source, x)) },
      loose: [...circuit.gates.flatMap(({ pins }) => pins), circuit.out].filter((pin) => pin === unwired)
        .length,
    };
  },
};

export type GateWiring = StateOf<typeof params, Wiring>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);

/** Where gate `i` stands, kept on the board. */
export function placeOf({ places }: Settings, i: number): Place {
  const [x, y] = [places[2 * i] ?? slots[i]![0], places[2 * i + 1] ?? slots[i]![1]];
  return [inReach(x, 2.2, board.width - 2.2), inReach(y, 1.2, board.height - 1.2)];
}

const placesOf = (settings: Settings) => settings.kinds.flatMap((_, i) => placeOf(settings, i));

/** Moving a gate and adding one both write down where all of them stand. */
export const movedTo = (settings: Settings, i: number, [x, y]: Place) => ({
  places: placesOf(settings)
    .with(2 * i, x)
    .with(2 * i + 1, y),
});

export function added(settings: Settings, { circuit }: Wiring, kind: GateKind) {
  const places = placesOf(settings);
  const isFree = ([x, y]: Place) =>
    settings.kinds.every((_, i) => Math.hypot(places[2 * i]! - x, places[2 * i + 1]! - y) > 1.9);
  const slot = slots.find(isFree) ?? slots[2]!;
  return {
    kinds: [...settings.kinds, gateKinds.indexOf(kind)],
    pins: [...wiresOf(circuit), unwired, unwired],
    places: [...places, ...slot],
  };
}

const wiresOf = ({ gates }: Circuit) => gates.flatMap(({ pins }) => pins);

/** Without gate `i`: its wires are loose, and the gates after it move up. */
export function removed(settings: Settings, { circuit }: Wiring, i: number) {
  const renamed = (source: Source) => (source === 2 + i ? unwired : source > 2 + i ? source - 1 : source);
  const without = (values: readonly number[], each: number) =>
    values.filter((_, k) => Math.floor(k / each) !== i);
  return {
    kinds: without(settings.kinds, 1),
    pins: without(wiresOf(circuit), 2).map(renamed),
    places: without(placesOf(settings), 2),
    out: renamed(circuit.out),
  };
}

/** A wire from `source` to `sink`; undefined when it would make a loop. */
export function wired({ circuit }: Wiring, source: Source, sink: Sink) {
  if (sink === 'out') return { out: source };
  if (wouldLoop(circuit, sink.gate, source)) return undefined;
  return { pins: wiresOf(circuit).with(2 * sink.gate + sink.pin, source) };
}
