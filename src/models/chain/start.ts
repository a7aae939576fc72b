import { between, deriveSeed, normalFrom, randomFrom } from '~/numerics/random';
import type { ChainSpec, ChainState, InitSpec, LayerParameters } from './spec';

/**
 * What a weight from `inputs` numbers to one of `outputs` is drawn from: a normal distribution of that standard deviation, or
 * a uniform one between −limit and limit. Glorot and Bengio 2010, He et al. 2015, LeCun et al. 1998.
 */
export function weightScale(
  init: InitSpec,
  inputs: number,
  outputs: number,
): { readonly deviation: number } | { readonly limit: number } {
  switch (init.kind) {
    case 'xavier-normal':
      return { deviation: Math.sqrt(2 / (inputs + outputs)) };
    case 'xavier-uniform':
      return { limit: Math.sqrt(6 / (inputs + outputs)) };
    case 'he-normal':
      return { deviation: Math.sqrt(2 / inputs) };
    case 'he-uniform':
      return { limit: Math.sqrt(6 / inputs) };
    case 'lecun-normal':
      return { deviation: Math.sqrt(1 / inputs) };
    case 'zeros':
      return { deviation: 0 };
    case 'normal':
      return { deviation: init.std };
  }
}

/** How many numbers go into layer `k` (0 is the first). */
export const inputsOf = (spec: ChainSpec, k: number): number =>
  k === 0 ? spec.inputs : spec.layers[k - 1]!.units;

/**
 * A network before its first step: weights drawn from `seed`, one stream per layer, so that another depth or scale leaves the
 * draws of the layers before as they are; biases zero; batch norm scales by one. The optimiser has no memory yet.
 */
export const startChain = (spec: ChainSpec, init: InitSpec, seed: number): ChainState => ({
  step: 0,
  layers: spec.layers.map((_, k) => startLayer(spec, k, init, seed)),
  slots: [],
});

/** Layer `k` as `startChain` draws it; for a layer that is added to a network. */
export function startLayer(spec: ChainSpec, k: number, init: InitSpec, seed: number): LayerParameters {
  const { units, batchNorm } = spec.layers[k]!;
  const inputs = inputsOf(spec, k);
  const random = randomFrom(deriveSeed(seed, `layer ${k + 1}`));
  const normal = normalFrom(random);
  const scale = weightScale(init, inputs, units);
  const draw =
    'limit' in scale ? () => between(random, -scale.limit, scale.limit) : () => normal(0, scale.deviation);
  return {
    weights: new Float32Array(inputs * units).map(draw),
    bias: new Float32Array(units),
    ...(batchNorm && {
      gamma: new Float32Array(units).fill(1),
      beta: new Float32Array(units),
      runningMean: new Float32Array(units),
      runningVariance: new Float32Array(units).fill(1),
    }),
  };
}

/** What an optimiser changes in a layer, in the order of `ChainState.slots`. */
export const trainedArrays = ({ weights, bias, gamma, beta }: LayerParameters): Float32Array[] =>
  gamma && beta ? [weights, bias, gamma, beta] : [weights, bias];

/** Those, and the running statistics of batch norm. */
export const everyArray = (layer: LayerParameters): Float32Array[] =>
  layer.runningMean && layer.runningVariance
    ? [...trainedArrays(layer), layer.runningMean, layer.runningVariance]
    : trainedArrays(layer);

/** Copies that share no memory with `layer`. */
export const copyLayer = ({ weights, bias, ...rest }: LayerParameters): LayerParameters => ({
  weights: weights.slice(),
  bias: bias.slice(),
  ...Object.fromEntries(Object.entries(rest).map(([name, array]) => [name, array?.slice()])),
});

/** How many numbers are learned. */
export const chainSize = (layers: readonly LayerParameters[]): number =>
  layers.flatMap(trainedArrays).reduce((sum, { length }) => sum + length, 0);
