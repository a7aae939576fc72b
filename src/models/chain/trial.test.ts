import { describe, expect, test } from 'vitest';
import { circles } from '~/datasets/plane-sets';
import vanishing from '../fixtures/vanishing.json';
import type { ChainData } from './spec';
import { gradientTrial, learningTrial } from './trial';

const logRatio = (sizes: readonly number[]) => Math.log10(sizes[0]! / sizes.at(-1)!);
const deviations = { xavier: Math.sqrt(1 / 64), he: Math.sqrt(2 / 64), std1: 1, std001: 0.01 };

// PyTorch, 20 seeds: mean and standard deviation over seeds (vectors/vanishing.json); here one seed each.
test.each(vanishing.stack_statistics.filter(({ depth }) => depth === 10))(
  '$act of width 64, $init, $depth layers: the gradient fares as in the reference',
  ({ act, init, depth, ...stack }) => {
    const std = deviations[init as keyof typeof deviations];
    const activation = act as 'sigmoid' | 'tanh' | 'relu';
    const ratios = [1, 2].map((seed) => logRatio(gradientTrial({ activation, depth, width: 64, std, seed })));
    for (const ratio of ratios)
      expect(Math.abs(ratio - stack.log10_ratio_first_over_last_mean)).toBeLessThan(
        4 * Math.max(stack.sd, 0.15),
      );
  },
);

test('in single precision a gradient can vanish to nothing', () => {
  const sizes = gradientTrial({ activation: 'sigmoid', depth: 30, width: 16, std: 0.02, seed: 1 });
  expect(sizes).toHaveLength(30);
  expect(sizes[0]).toBe(0);
  expect(sizes.at(-1)).toBeGreaterThan(0);
});

describe('learning two circles', () => {
  const { points, classes } = circles(64);
  const data: ChainData = {
    count: 128,
    inputs: Float32Array.from(points.flat()),
    targets: Float32Array.from(classes),
  };
  const trial = { width: 16, std: 0.5, learningRate: 0.1, seed: 1 } as const;

  test('eight layers of tanh do, eight of sigmoid do not', () => {
    expect(learningTrial({ ...trial, activation: 'tanh', depth: 8 }, data, 100).accuracy).toBeGreaterThan(
      0.9,
    );
    expect(learningTrial({ ...trial, activation: 'sigmoid', depth: 8 }, data, 100).accuracy).toBeLessThan(
      0.6,
    );
  });

  test('a rate too large diverges, and says so', () => {
    const outcome = learningTrial(
      { ...trial, activation: 'relu', depth: 8, std: 1, learningRate: 10 },
      data,
      100,
    );
    expect(outcome.diverged).toBe(true);
  });

  test('the same seed learns the same, another something else', () => {
    const once = learningTrial({ ...trial, activation: 'tanh', depth: 3 }, data, 20);
    expect(learningTrial({ ...trial, activation: 'tanh', depth: 3 }, data, 20)).toEqual(once);
    expect(learningTrial({ ...trial, activation: 'tanh', depth: 3, seed: 2 }, data, 20)).not.toEqual(once);
    expect(once.gradients).toHaveLength(3);
  });
});
