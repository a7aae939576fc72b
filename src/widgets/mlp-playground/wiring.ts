import { inputsOf } from '~/models/chain/start';
import { planeFeatures } from '~/models/plane-features';
import type { MapWire } from '~/plots/network-map';
import { classNames } from '~/ui/class-names';
import type { Locale } from '~/ui/words';
import { subscript } from './probe';
import type { Playground } from './state';
import { texts } from './strings';

/** Layer 0 is the first hidden one; the last is the output. */
export interface Neuron {
  readonly layer: number;
  readonly unit: number;
}

/** A hand sets weights between −10 and 10; training goes where it will. */
export const handLimit = 10;

type Net = Pick<Playground, 'spec' | 'features' | 'layers'>;

export function neuronName(
  { spec }: Pick<Playground, 'spec'>,
  k: number,
  unit: number,
  locale: Locale,
): string {
  const t = texts[locale];
  if (k < spec.layers.length - 1) return t.neuron(k + 1, unit + 1);
  return t.outputNeuron(spec.layers[k]!.units > 1 ? (classNames[unit]?.[locale] ?? '') : '');
}

/** What a weight of layer `k` comes from. */
export const sourceName = (derived: Net, k: number, input: number, locale: Locale): string =>
  k === 0 ? planeFeatures[derived.features[input]!]!.name : neuronName(derived, k - 1, input, locale);

export interface Wire extends MapWire {
  /** The row of the layer's weights. */
  readonly input: number;
}

/** Every weight of the network, layer after layer. Inputs that are not used have none. */
export function wiresOf({ spec, features, layers }: Net): Wire[] {
  return spec.layers.flatMap(({ units }, k) =>
    Array.from({ length: inputsOf(spec, k) * units }, (_, i): Wire => {
      const [input, to] = [Math.floor(i / units), i % units];
      const from = k === 0 ? features[input]! : input;
      return { column: k, input, from, to, weight: layers[k]!.weights[i]! };
    }),
  );
}

/** The same in a few signs: "w, x₁ → a₂", with y for the output. */
export const wireSigns = ({ spec, features }: Net, { column, input, to }: Wire): string => {
  const from = column === 0 ? planeFeatures[features[input]!]!.name : `a${subscript(input + 1)}`;
  const isLast = column === spec.layers.length - 1;
  const target =
    isLast && spec.layers[column]!.units === 1 ? 'y' : `${isLast ? 'y' : 'a'}${subscript(to + 1)}`;
  return `w, ${from} → ${target}`;
};

export const wireName = (derived: Net, { column, input, to }: Wire, locale: Locale): string =>
  texts[locale].weightFrom(
    sourceName(derived, column, input, locale),
    neuronName(derived, column, to, locale),
  );

/** The neuron, if the network still has it. */
export const existing = (spec: Playground['spec'], neuron: Neuron | undefined): Neuron | undefined =>
  neuron && neuron.unit < (spec.layers[neuron.layer]?.units ?? 0) ? neuron : undefined;
