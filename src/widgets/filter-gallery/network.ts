import { type CnnSpec, type CnnState, parameterCountOf } from '~/models/cnn/spec';
import { startCnn } from '~/models/cnn/start';
import type { Watched } from '~/models/cnn/strongest';
import { lastCall } from '~/numerics/last-call';

export const side = 28;
export const kernel = 5;
export const filters = 8;
export const conv2Units = 12;

/** 28×28 → 24×24×8 → 8×8×8 → 6×6×12 → 3×3×12 → 10: small enough to learn in seconds, with filters large enough to be looked at. */
export const spec: CnnSpec = {
  input: [side, side, 1],
  layers: [
    { kind: 'conv', filters, kernel },
    { kind: 'relu' },
    { kind: 'max-pool', size: 3 },
    { kind: 'conv', filters: conv2Units, kernel: 3 },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'flatten' },
    { kind: 'dense', units: 10 },
  ],
};

/** Both layers after their rectifiers. A unit of the second sees (3 − 1)·3 + 3 + 5 − 1 = 13 pixels. */
export const watched: readonly Watched[] = [
  { layer: 1, side: kernel, jump: 1 },
  { layer: 4, side: 13, jump: 3 },
];

/**
 * The first layer begins with a fifth of He's weights: small, so that what is seen later is what was learned and not what was
 * drawn. Its noise is also pulled towards zero by a penalty on the squares of all weights.
 */
const startScale = 0.2;
export const startOf = lastCall((seed: number): CnnState => {
  const start = startCnn(spec, 'he-normal', seed);
  return {
    ...start,
    parameters: start.parameters.map((array, i) =>
      i === 0 ? array.map((weight) => startScale * weight) : array,
    ),
  };
});

export const training = {
  spec,
  data: { digits: { count: 2000, seed: 1, size: side } },
  test: { digits: { count: 200, seed: 2, size: side } },
  optimizer: { name: 'adam', learningRate: 0.003 },
  regularization: { kind: 'l2', rate: 0.003 },
  batchSize: 20,
  init: 'he-normal',
  testEvery: 50,
} as const;

/** Weights and biases of the network. */
export const parameterCount = parameterCountOf(spec);
