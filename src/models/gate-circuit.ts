import type { Vector } from '~/numerics/vector';
import { threshold, weightedSum } from './perceptron';

/** The neuron of each gate, by hand (Saitoh 2016): fires when w·(a, b) + bias is above zero. */
export const gateNeurons = {
  and: { weights: [0.5, 0.5], bias: -0.7 },
  or: { weights: [0.5, 0.5], bias: -0.2 },
  nand: { weights: [-0.5, -0.5], bias: 0.7 },
} as const;
export type GateKind = keyof typeof gateNeurons;
export const gateKinds = ['and', 'or', 'nand'] as const satisfies readonly GateKind[];

/** Where a signal comes from: 0 and 1 are the inputs, 2 + i is gate i, −1 is no wire, which counts as 0. */
export type Source = number;
export const unwired: Source = -1;

export interface Gate {
  readonly kind: GateKind;
  readonly pins: readonly [Source, Source];
}

/** Gates that feed each other without loops, and where the output is taken. */
export interface Circuit {
  readonly gates: readonly Gate[];
  readonly out: Source;
}

/** Whether a wire from `source` into gate `gate` would let a signal run in a circle. */
export function wouldLoop({ gates }: Circuit, gate: number, source: Source): boolean {
  if (source < 2) return false;
  const from = source - 2;
  return from === gate || gates[from]!.pins.some((pin) => wouldLoop({ gates, out: unwired }, gate, pin));
}

/** 0 for inputs and loose ends; for a gate one more than the deepest of what feeds it. */
export function levelOf({ gates, out }: Circuit, source: Source): number {
  if (source < 2) return 0;
  return 1 + Math.max(...gates[source - 2]!.pins.map((pin) => levelOf({ gates, out }, pin)));
}

/** The signal at `source` for inputs x. */
export function signalAt(circuit: Circuit, source: Source, x: Vector): 0 | 1 {
  if (source === unwired) return 0;
  if (source < 2) return x[source] === 1 ? 1 : 0;
  const { kind, pins } = circuit.gates[source - 2]!;
  return threshold(
    weightedSum(
      gateNeurons[kind],
      pins.map((pin) => signalAt(circuit, pin, x)),
    ),
  );
}

/** One layer of step neurons: row k of W and entry k of b belong to the neuron that computes `units[k]`. */
export interface StepLayer {
  readonly weights: readonly (readonly number[])[];
  readonly bias: readonly number[];
  /** What each neuron computes: a gate, or a signal that it only hands on. */
  readonly units: readonly { readonly source: Source; readonly passes: boolean }[];
}

/** A neuron that repeats its input. */
const repeat = { weights: [1], bias: -0.5 } as const;

/**
 * The circuit as a network of step neurons, layer after layer, the output last. Each wire of a layer comes from the layer
 * below, so a signal that skips a layer is handed on by a neuron that repeats it.
 */
export function layersOf(circuit: Circuit): StepLayer[] {
  const layers: StepLayer[] = [];
  let carried: readonly Source[] = [circuit.out];
  for (let level = Math.max(1, levelOf(circuit, circuit.out)); level > 0; level--) {
    const neurons = carried.map((source) => {
      const own = source >= 2 && levelOf(circuit, source) === level;
      if (!own) return { source, passes: true, pins: [source], ...repeat };
      const { kind, pins } = circuit.gates[source - 2]!;
      return { source, passes: false, pins, ...gateNeurons[kind] };
    });
    const needed = neurons.flatMap(({ pins }) => pins).filter((pin) => pin !== unwired);
    const below = level === 1 ? [0, 1] : [...new Set(needed)].toSorted((a, b) => a - b);
    layers.unshift({
      weights: neurons.map(({ pins, weights }) =>
        below.map((from) => pins.reduce((sum, pin, i) => (pin === from ? sum + weights[i]! : sum), 0)),
      ),
      bias: neurons.map(({ bias }) => bias),
      units: neurons.map(({ source, passes }) => ({ source, passes })),
    });
    carried = below;
  }
  return layers;
}

/** What each layer of step neurons gives for x. */
export function throughSteps(layers: readonly StepLayer[], x: Vector): (0 | 1)[][] {
  let signal: Vector = x;
  return layers.map(({ weights, bias }) => {
    const next = weights.map((row, k) => threshold(weightedSum({ weights: row, bias: bias[k]! }, signal)));
    signal = next;
    return next;
  });
}
