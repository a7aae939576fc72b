import { deriveSeed, normalFrom, randomFrom } from '~/numerics/random';
import type { ActivationName, ChainData, ChainSpec } from './spec';

/** A tower of equal layers, as chapter 7 measures it. */
export interface StackShape {
  readonly activation: ActivationName;
  /** Hidden layers. */
  readonly depth: number;
  /** Units of each, and numbers that go in. */
  readonly width: number;
  readonly batchNorm?: boolean;
  /** Each hidden layer adds what it gets to what it makes. */
  readonly skip?: boolean;
}

/** `depth` hidden layers of `width` units and one linear output, for mean squared error. */
export const stackSpec = ({ activation, depth, width, batchNorm, skip }: StackShape): ChainSpec => ({
  inputs: width,
  layers: [
    ...Array.from({ length: depth }, () => ({ units: width, activation, batchNorm, skip })),
    { units: 1, activation: 'identity' as const },
  ],
  loss: 'mse',
});

/** `count` examples of `width` inputs and one target each, all standard normal: nothing to learn, a gradient to measure. */
export function stackData(width: number, seed: number, count = 128): ChainData {
  const inputs = normalFrom(randomFrom(deriveSeed(seed, 'stack inputs')));
  const targets = normalFrom(randomFrom(deriveSeed(seed, 'stack targets')));
  return {
    count,
    inputs: Float32Array.from({ length: count * width }, () => inputs()),
    targets: Float32Array.from({ length: count }, () => targets()),
  };
}
