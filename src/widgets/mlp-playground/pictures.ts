import { activations } from '~/models/chain/activations';
import { forwardChain } from '~/models/chain/forward';
import type { ChainSpec, LayerParameters } from '~/models/chain/spec';
import { inputsOf } from '~/models/chain/start';
import { featuresOf, planeFeatures } from '~/models/plane-features';
import { lastCall } from '~/numerics/last-call';
import type { FieldPicture } from '~/plots/field-picture';
import { classShade, type Shade, signedShade } from '~/plots/shades';
import { classTone } from '~/ui/tone';
import { reach } from './limits';
import { answerOf, classOf } from './network';

import type { Playground } from './state';
import type { Neuron } from './wiring';

/** What every neuron says at every cell of a grid over the plane. */
export interface Pictures {
  /** Cells along each side. */
  readonly columns: number;
  /** Activations of each layer, the output layer before it is squashed: [columns², units]. */
  readonly layers: readonly Float32Array[];
}

/** What the plane shows, along both axes: a little more than a hand can reach. */
export const span = [-1.12 * reach, 1.12 * reach] as const;

// Multiplications that a frame can spare: about 3 ms of a slow laptop.
const budget = 450_000;
/** What a call of tanh costs, in multiplications. */
const activationCost = 15;
const [coarsest, finest] = [20, 56];

/** Larger networks get coarser pictures. */
export function resolutionFor(spec: ChainSpec): number {
  const cost = spec.layers.reduce(
    (sum, { units }, k) => sum + units * (inputsOf(spec, k) + activationCost),
    0,
  );
  return Math.min(finest, Math.max(coarsest, Math.floor(Math.sqrt(budget / cost))));
}

/** The middles of the cells, row after row from the lowest x₂ up, each from the lowest x₁. */
const cells = lastCall((columns: number) => {
  const middle = (i: number) => span[1] * ((2 * i + 1) / columns - 1);
  return Array.from(
    { length: columns ** 2 },
    (_, n) => [middle(n % columns), middle(Math.floor(n / columns))] as const,
  );
});

const gridInputs = lastCall((columns: number, features: readonly number[]) =>
  featuresOf(cells(columns), features),
);

export const picturesOf = lastCall(
  (spec: ChainSpec, layers: readonly LayerParameters[], features: readonly number[]): Pictures => {
    const columns = resolutionFor(spec);
    const signals = forwardChain(spec, layers, gridInputs(columns, features), columns ** 2);
    return { columns, layers: signals.map(({ outputs }) => outputs) };
  },
);

/** The picture of one neuron of a hidden layer. Bounded activations are shown from −1 to 1, others up to their largest. */
export function neuronPicture({ columns, layers }: Pictures, layer: number, unit: number): FieldPicture {
  const values = layers[layer]!;
  const stride = values.length / columns ** 2;
  let largest = 1;
  for (let i = unit; i < values.length; i += stride) largest = Math.max(largest, Math.abs(values[i]!));
  return { values, stride, offset: unit, columns, largest: Number.isFinite(largest) ? largest : 1 };
}

const inputColumns = 40;
const everyFeature = planeFeatures.map((_, i) => i);
const inputGrid = lastCall(() => featuresOf(cells(inputColumns), everyFeature));

/** The picture of an input: always the same. */
export const featurePicture = (feature: number): FieldPicture => ({
  values: inputGrid(),
  stride: planeFeatures.length,
  offset: feature,
  columns: inputColumns,
  largest: [reach, reach, reach ** 2, reach ** 2, reach ** 2, 1, 1][feature]!,
});

/**
 * The answer of the network over the plane as one number a cell. Of two classes the probability of class 1; of several the
 * winning class and, after the point, how sure the network is from 0 (as good as even) to 0.999; of a regression the value.
 */
export function fieldOf({ spec, layers, features, examples }: Playground): {
  readonly values: Float32Array;
  readonly columns: number;
} {
  const { columns, layers: signals } = picturesOf(spec, layers, features);
  const outputs = signals.at(-1)!;
  const { classCount } = examples;
  if (classCount === 0 || (spec.loss === 'mse' && classCount === 2)) return { values: outputs, columns };
  if (classCount === 2) return { values: outputs.map(activations.sigmoid.value), columns };
  const values = new Float32Array(columns ** 2);
  for (let i = 0; i < values.length; i++) {
    const answer = answerOf(spec, Array.from(outputs.subarray(i * classCount, (i + 1) * classCount)));
    const winner = classOf(answer);
    const even = 1 / classCount;
    values[i] = winner + 0.999 * Math.min(1, Math.max(0, (answer[winner]! - even) / (1 - even)));
  }
  return { values, columns };
}

/** How dark answers are, from as good as even to sure: light enough for the points on them. */
const [faintest, fullest] = [0.06, 0.5];

/** The colours of `fieldOf`, for so many classes (0 for a regression). */
export function shadesFor(classCount: number, discrete: boolean): (value: number) => Shade {
  if (classCount === 0) {
    const shade = signedShade(1);
    return discrete ? (value) => shade(Math.sign(value)) : shade;
  }
  const winner = (value: number) => (classCount === 2 ? Number(value > 0.5) : Math.floor(value));
  if (discrete) return (value) => classShade(winner(value));
  const sureness = (value: number) => (classCount === 2 ? Math.abs(2 * value - 1) : value % 1);
  return (value) => ({
    tone: classTone(winner(value)),
    amount: faintest + (fullest - faintest) * Math.min(1, sureness(value)),
  });
}

/** One neuron's values by themselves, for a large picture. */
export const valuesOf = ({ values, stride, offset, columns }: FieldPicture): Float32Array =>
  Float32Array.from({ length: columns ** 2 }, (_, i) => values[offset + i * stride]!);

/** How many points noise has carried out of the picture. */
export const outsideOf = (points: Playground['examples']['points']): number =>
  points.filter(([x, y]) => Math.max(Math.abs(x), Math.abs(y)) > span[1]).length;

/** A neuron as large as the plane. */
export function neuronField({ spec, layers, features }: Playground, { layer, unit }: Neuron) {
  const picture = neuronPicture(picturesOf(spec, layers, features), layer, unit);
  return { values: valuesOf(picture), columns: picture.columns, colour: signedShade(picture.largest) };
}
