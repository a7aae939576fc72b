import { describe, expect, test } from 'vitest';
import { between, randomFrom } from '~/numerics/random';
import reference from './fixtures/linear-classifier.json';
import datasets from './fixtures/three-classes.json';
import { gradientDifference, plainLoss } from './gradient-check';
import { evaluate, type LinearModel, lossAndGradient, step } from './linear-classifier';
import type { Loss } from './losses';
import { memory } from './tf';

const data = datasets.overlap;
const losses = ['mse', 'cross-entropy', 'hinge'] as const;
const w0 = reference.W0;

/** float32 keeps 24 bits (6·10⁻⁸ of a number); sums over 162 scores and 200 steps stay inside 10⁻⁵, absolute and relative. */
const near = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected), `${actual} should be ${expected}`).toBeLessThan(
    1e-5 + 1e-5 * Math.abs(expected),
  );
const allNear = (actual: readonly (readonly number[])[], expected: readonly (readonly number[])[]) => {
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  actual.forEach((row, k) => {
    row.forEach((entry, j) => {
      near(entry, expected[k]![j]!);
    });
  });
};

describe('the loss and its gradient', () => {
  test.each([
    ['mse', reference.mse_at_W0],
    ['cross-entropy', reference.ce_at_W0],
    ['hinge', reference.hinge_at_W0],
  ] as const)('%s agree with PyTorch', (loss, expected) => {
    const actual = lossAndGradient({ weights: w0 }, data, loss);
    near(actual.loss, expected.loss);
    allNear(actual.weightsGradient, expected.grad_W);
    expect(actual.biasGradient).toBeUndefined();
  });

  test.each(losses)('%s goes down the slope that finite differences see, for random models', (loss) => {
    const random = randomFrom(5);
    const entry = () => between(random, -2, 2);
    for (let tries = 0; tries < 20; tries++) {
      const weights = [0, 1, 2].map(() => [entry(), entry()]);
      const model = tries % 2 === 0 ? { weights } : { weights, bias: [entry(), entry(), entry()] };
      const { loss: value, ...gradient } = lossAndGradient(model, data, loss);
      near(value, plainLoss(model, data, loss));
      expect(gradientDifference(model, data, loss, gradient)).toBeLessThan(2e-5);
    }
  });

  test.each([
    ['mse', reference.mse_optimum_no_bias.W, undefined, reference.mse_optimum_no_bias.loss],
    ['mse', reference.mse_optimum_bias.W, reference.mse_optimum_bias.b, reference.mse_optimum_bias.loss],
    [
      'cross-entropy',
      reference.ce_optimum_no_bias.W_zero_mean_columns,
      undefined,
      reference.ce_optimum_no_bias.loss,
    ],
    [
      'cross-entropy',
      reference.ce_optimum_bias.W,
      reference.ce_optimum_bias.b,
      reference.ce_optimum_bias.loss,
    ],
  ] as const)('%s has no slope left at the best weights', (loss, weights, bias, value) => {
    const best = lossAndGradient({ weights, bias }, data, loss);
    near(best.loss, value);
    allNear(best.weightsGradient, [
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    allNear([best.biasGradient ?? []], [bias ? [0, 0, 0] : []]);
  });

  test('knows nothing at W = 0: cross-entropy ln 3, mse 1, hinge 2', () => {
    const zero = {
      weights: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    };
    near(lossAndGradient(zero, data, 'cross-entropy').loss, Math.log(3));
    near(lossAndGradient(zero, data, 'mse').loss, 1);
    near(lossAndGradient(zero, data, 'hinge').loss, 2);
  });

  test('is unchanged by a bias of zero', () => {
    for (const loss of losses) {
      const without = lossAndGradient({ weights: w0 }, data, loss);
      const zero = lossAndGradient({ weights: w0, bias: [0, 0, 0] }, data, loss);
      near(zero.loss, without.loss);
      allNear(zero.weightsGradient, without.weightsGradient);
    }
  });

  test('stays true for scores of thousands', () => {
    const one = { points: [[1000, 0]], classes: [1], classCount: 3 };
    const model = {
      weights: [
        [1, 0],
        [1.001, 0],
        [0.999, 0],
      ],
    };
    const { loss, weightsGradient } = lossAndGradient(model, one, 'cross-entropy');
    expect(loss).toBeCloseTo(0.40760596444438, 3); // 1000 · 1.001 has four digits behind the point in float32
    expect(weightsGradient.map(([first]) => first! / 1000)).toEqual(
      [0.244728471054798, -0.334759044225178, 0.0900305731703804].map((entry) => expect.closeTo(entry, 3)),
    );
    expect(
      lossAndGradient(
        {
          weights: [
            [-1, 0],
            [0, 0],
            [1, 0],
          ],
        },
        { ...one, classes: [0] },
        'cross-entropy',
      ).loss,
    ).toBe(2000);
  });

  test('gives back NaN and infinity without throwing', () => {
    for (const loss of losses)
      for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, 1e39]) {
        const result = lossAndGradient(
          {
            weights: [
              [bad, 0],
              [0, 0],
              [0, 0],
            ],
            bias: [0, 0, 0],
          },
          data,
          loss,
        );
        expect(Number.isFinite(result.loss)).toBe(false);
        expect(
          step(
            {
              weights: [
                [bad, 0],
                [0, 0],
                [0, 0],
              ],
            },
            data,
            loss,
            0.1,
          ).weights,
        ).toHaveLength(3);
      }
  });

  test('leaves no tensor behind', () => {
    const before = memory().numTensors;
    for (const loss of losses) step({ weights: w0, bias: [0, 0, 0] }, data, loss, 0.1);
    expect(memory().numTensors).toBe(before);
  });
});

describe('gradient descent', () => {
  const traces: [Loss, number, Record<string, { W: number[][]; loss: number; correct: number }>][] = [
    ['cross-entropy', 0.5, reference['gd_ce_lr0.5']],
    ['mse', 0.1, reference['gd_mse_lr0.1']],
  ];
  test.each(traces)('on the %s walks as NumPy does, for 200 steps', (loss, learningRate, trace) => {
    let model: LinearModel = { weights: w0 };
    for (let taken = 1; taken <= 200; taken++) {
      model = step(model, data, loss, learningRate);
      const expected = trace[taken];
      if (!expected) continue;
      allNear(model.weights, expected.W);
      near(lossAndGradient(model, data, loss).loss, expected.loss);
      expect(evaluate(model, data).correct).toBe(expected.correct);
    }
  });

  test('moves the bias too, towards the best line', () => {
    let model: LinearModel = { weights: w0, bias: [0, 0, 0] };
    for (let taken = 0; taken < 2000; taken++) model = step(model, data, 'mse', 0.1);
    expect(lossAndGradient(model, data, 'mse').loss).toBeCloseTo(reference.mse_optimum_bias.loss, 4);
  });

  test('with too large a step ends in numbers that are not finite, not in an error', () => {
    let model: LinearModel = { weights: w0 };
    for (let taken = 0; taken < 400; taken++) model = step(model, data, 'mse', 10);
    expect(Number.isFinite(lossAndGradient(model, data, 'mse').loss)).toBe(false);
    expect(evaluate(model, data).correct).toBeLessThanOrEqual(54);
  });
});
