import { centralDifferences } from '~/numerics/differences';
import { sigmoid, sigmoidSlope } from './chain/activations';

/** One neuron after another: a₀ = x, z_k = w_k·a_{k−1} + b_k, a_k = σ(z_k), y = a_n. Layer k is entry k − 1 of the lists. */
export interface SigmoidChain {
  readonly weights: readonly number[];
  readonly biases: readonly number[];
  readonly x: number;
}

/** What one layer of a chain computes. */
export interface ChainLink {
  /** a_{k−1} */
  readonly input: number;
  readonly z: number;
  /** a_k */
  readonly output: number;
  /** σ′(z_k) */
  readonly slope: number;
}

/** One number in the product that is a derivative of y. */
export interface Factor {
  readonly kind: 'slope' | 'weight' | 'input';
  /** σ′(z_j) and w_j have layer j; the input a_{k−1} has layer k − 1. */
  readonly layer: number;
  readonly value: number;
}

/** The z at which σ(z) = `a`. */
export const logit = (a: number): number => Math.log(a / (1 - a));

export function linksOf({ weights, biases, x }: SigmoidChain): ChainLink[] {
  let input = x;
  return weights.map((weight, i) => {
    const z = weight * input + biases[i]!;
    const link = { input, z, output: sigmoid(z), slope: sigmoidSlope(z) };
    input = link.output;
    return link;
  });
}

/** The biases with which every z_k is 0, where σ is steepest: b₁ = −w₁x, and b_k = −w_k/2 after that. */
export const centringBiases = (weights: readonly number[], x: number): number[] =>
  weights.map((weight, i) => 0 - weight * (i === 0 ? x : 0.5));

/**
 * The factors of ∂y/∂w_k in the order in which the signal meets them on its way back: σ′(z_n), w_n, σ′(z_{n−1}), …, w_{k+1},
 * σ′(z_k), a_{k−1}. For k = 0 those of ∂y/∂x, which end with σ′(z₁), w₁.
 */
export function factorsOf(weights: readonly number[], links: readonly ChainLink[], k: number): Factor[] {
  const factors: Factor[] = [];
  for (let layer = weights.length; layer >= Math.max(k, 1); layer--) {
    factors.push({ kind: 'slope', layer, value: links[layer - 1]!.slope });
    if (layer > k) factors.push({ kind: 'weight', layer, value: weights[layer - 1]! });
  }
  if (k > 0) factors.push({ kind: 'input', layer: k - 1, value: links[k - 1]!.input });
  return factors;
}

export const productOf = (factors: readonly Factor[]): number =>
  factors.reduce((product, { value }) => product * value, 1);

/** No slope of σ is more than ¼: |∂y/∂w_k| ≤ |a_{k−1}|·¼^{n−k+1}·∏_{j>k}|w_j|, and |∂y/∂x| ≤ ¼ⁿ·∏|w_j|. */
export const boundOf = (factors: readonly Factor[]): number =>
  factors.reduce((bound, { kind, value }) => bound * (kind === 'slope' ? 0.25 : Math.abs(value)), 1);

/** ∂y/∂w₁ … ∂y/∂w_n by central finite differences: what the closed form is checked against. */
export const slopesByDifferences = (chain: SigmoidChain): number[] =>
  centralDifferences((weights) => linksOf({ ...chain, weights }).at(-1)!.output, chain.weights);
