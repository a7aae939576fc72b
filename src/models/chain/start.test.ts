import { expect, test } from 'vitest';
import { normalFrom, randomFrom } from '~/numerics/random';
import { mean, standardDeviation } from '~/numerics/statistics';
import reference from '../fixtures/init.json';
import { forwardChain } from './forward';
import type { ActivationName, ChainSpec, InitSpec } from './spec';
import { startChain } from './start';

const count = 1000;
const normal = normalFrom(randomFrom(1));
const inputs = Float32Array.from({ length: count * 100 }, () => normal());

// PyTorch, 20 seeds (vectors/init.json): five layers of 100 units, 1000 standard normal examples.
test.each(reference)(
  '$act with weights of $init: the activations of five layers spread as in PyTorch',
  ({ act, weight_std: std, layer_std, layer_std_sd_over_seeds, layer_mean }) => {
    const spec: ChainSpec = {
      inputs: 100,
      layers: Array.from({ length: 5 }, () => ({ units: 100, activation: act as ActivationName })),
      loss: 'mse',
    };
    const { layers } = startChain(spec, { kind: 'normal', std }, 1);
    forwardChain(spec, layers, inputs, count).forEach(({ activations }, k) => {
      const values = [...activations];
      const allowed = 4 * layer_std_sd_over_seeds[k]! + 0.002 * layer_std[k]!;
      expect(Math.abs(standardDeviation(values) - layer_std[k]!)).toBeLessThan(allowed);
      if (act !== 'relu') expect(Math.abs(mean(values) - layer_mean[k]!)).toBeLessThan(0.1);
    });
  },
);

test.each([
  ['xavier-normal', Math.sqrt(2 / 180)],
  ['xavier-uniform', Math.sqrt(2 / 180)],
  ['he-normal', Math.sqrt(2 / 60)],
  ['he-uniform', Math.sqrt(2 / 60)],
  ['lecun-normal', Math.sqrt(1 / 60)],
] as const)('%s draws with the deviation of its formula', (kind, deviation) => {
  const spec: ChainSpec = { inputs: 60, layers: [{ units: 120, activation: 'tanh' }], loss: 'mse' };
  const init: InitSpec = { kind };
  const weights = [...startChain(spec, init, 2).layers[0]!.weights];
  expect(Math.abs(standardDeviation(weights) / deviation - 1)).toBeLessThan(0.03);
  expect(Math.abs(mean(weights))).toBeLessThan(0.05 * deviation);
  if (kind.endsWith('uniform')) expect(Math.max(...weights)).toBeLessThanOrEqual(deviation * Math.sqrt(3));
});
