import { forwardChain, type LayerSignals } from '~/models/chain/forward';
import { featuresOf, planeFeatures } from '~/models/plane-features';
import { formatFactor, formatNumber } from '~/numerics/format';
import { answerOf } from './network';
import type { MlpPlayground, Playground } from './state';

/** What goes through the network at one point of the plane. */
export interface Passage {
  readonly inputs: readonly number[];
  readonly signals: readonly LayerSignals[];
  /** Probability of class 1, one probability per class, or the value. */
  readonly answer: readonly number[];
}

export function passageAt(
  { spec, layers, features }: Pick<Playground, 'spec' | 'layers' | 'features'>,
  at: readonly number[],
): Passage {
  const inputs = featuresOf([[at[0]!, at[1]!]], features);
  const signals = forwardChain(spec, layers, inputs, 1);
  return { inputs: [...inputs], signals, answer: answerOf(spec, [...signals.at(-1)!.outputs]) };
}

/** A term of a neuron's sum: what comes in and how it is weighted. */
export interface Term {
  /** "x₁", or "a₂" for what neuron 2 of the layer before says. */
  readonly name: string;
  readonly input: number;
  readonly weight: number;
}

export const subscript = (n: number) => [...String(n)].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('');

/** What comes into neuron `unit` of layer `k` (0 is the first hidden one) at the probe. */
export function termsOf(
  { derived }: Pick<MlpPlayground, 'derived'>,
  passage: Passage,
  k: number,
  unit: number,
): Term[] {
  const { weights, bias } = derived.layers[k]!;
  const inputs = k === 0 ? passage.inputs : [...passage.signals[k - 1]!.outputs];
  return inputs.map((input, i) => ({
    name: k === 0 ? planeFeatures[derived.features[i]!]!.name : `a${subscript(i + 1)}`,
    input,
    weight: weights[i * bias.length + unit]!,
  }));
}

/** "0.5·1 + (−0.25)·2 + 0.1 = 0.1" */
export const sumText = (terms: readonly Term[], bias: number, sum: number): string =>
  `${terms.map(({ weight, input }) => `${formatFactor(weight)}·${formatFactor(input)}`).join(' + ')} + ${formatFactor(bias)} = ${formatNumber(sum, 3)}`;
