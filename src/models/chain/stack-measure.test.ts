import { describe, expect, test } from 'vitest';
import { mean } from '~/numerics/statistics';
import fixture from '../fixtures/vanishing.json';
import type { ActivationName, InitSpec } from './spec';
import type { StackShape } from './stack';
import { measureStack } from './stack-measure';

const inits: Readonly<Record<string, InitSpec>> = {
  xavier: { kind: 'xavier-normal' },
  he: { kind: 'he-normal' },
  std1: { kind: 'normal', std: 1 },
  std001: { kind: 'normal', std: 0.01 },
};
const seeds = Array.from({ length: 12 }, (_, i) => i + 1);

/** log₁₀ of the first layer's gradient over the last hidden one's. */
function ratio(shape: StackShape, init: InitSpec, seed: number): number {
  const { layers } = measureStack(shape, init, seed);
  return Math.log10(layers[0]!.gradient / layers.at(-1)!.gradient);
}

describe('the first gradient over the last, in powers of ten, as measured with PyTorch over 20 seeds', () => {
  test.each(fixture.stack_statistics)(
    '$act $init $depth layers: $log10_ratio_first_over_last_mean ± $sd',
    ({ act, init, depth, width, log10_ratio_first_over_last_mean: expected, sd }) => {
      const shape = { activation: act as ActivationName, depth, width };
      const ratios = seeds.map((seed) => ratio(shape, inits[init]!, seed));
      expect(Math.abs(mean(ratios) - expected)).toBeLessThan(3 * sd);
    },
  );
});

const shapes: readonly StackShape[] = [
  { activation: 'tanh', depth: 6, width: 16 },
  { activation: 'sigmoid', depth: 5, width: 12, skip: true },
  { activation: 'relu', depth: 5, width: 12, batchNorm: true },
  { activation: 'gelu', depth: 4, width: 9, batchNorm: true, skip: true },
];

describe.each(shapes)('$activation, batch norm $batchNorm, skip $skip', (shape) => {
  const { layers } = measureStack(shape, { kind: 'he-normal' }, 3);

  test('what leaves a layer arrives at the one before it', () => {
    expect(layers).toHaveLength(shape.depth);
    layers.slice(1).forEach((layer, i) => void expect(layer.leaving).toBe(layers[i]!.arriving));
  });

  test('without batch norm nothing stands between the slopes and the deltas', () => {
    for (const { afterSlopes, delta } of layers)
      if (!shape.batchNorm) expect(Math.abs(delta - afterSlopes)).toBeLessThan(1e-5 * afterSlopes);
      else expect(delta).not.toBeCloseTo(afterSlopes, 6);
  });

  test('every activation is counted', () => {
    for (const { activations } of layers) {
      const { counts, below, above, total } = activations;
      expect(total).toBe(128 * shape.width);
      expect(counts.reduce((sum, count) => sum + count, below + above)).toBe(total);
    }
  });
});

test('with the identity every slope is one and only the weights count', () => {
  const { layers } = measureStack(
    { activation: 'identity', depth: 3, width: 8 },
    { kind: 'xavier-normal' },
    1,
  );
  for (const { meanSlope, arriving, afterSlopes } of layers) {
    expect(meanSlope).toBe(1);
    expect(afterSlopes).toBeCloseTo(arriving, 6);
  }
});

test('the slopes of sigmoids take away three quarters at least', () => {
  const { layers } = measureStack(
    { activation: 'sigmoid', depth: 10, width: 64 },
    { kind: 'normal', std: 1 },
    1,
  );
  for (const { meanSlope, arriving, afterSlopes } of layers) {
    expect(meanSlope).toBeLessThan(0.25);
    expect(afterSlopes).toBeLessThanOrEqual(0.25 * arriving * (1 + 1e-6));
  }
});

test('what is too small for single precision is zero, and what is too large is not finite', () => {
  const tiny = measureStack(
    { activation: 'sigmoid', depth: 30, width: 64 },
    { kind: 'normal', std: 0.001 },
    1,
  );
  expect(tiny.layers[0]!.gradient).toBe(0);
  const huge = measureStack({ activation: 'identity', depth: 30, width: 128 }, { kind: 'normal', std: 2 }, 1);
  expect(Number.isFinite(huge.layers[0]!.gradient)).toBe(false);
});
