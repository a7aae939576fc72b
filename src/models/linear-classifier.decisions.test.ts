import { describe, expect, test } from 'vitest';
import reference from './fixtures/linear-classifier.json';
import datasets from './fixtures/three-classes.json';
import { distancesPerClass, evaluate, scoresOf } from './linear-classifier';

const data = datasets.overlap;
const w0 = reference.W0;

describe('scores', () => {
  test('are the mixture of the columns', () => {
    expect(scoresOf({ weights: w0 }, reference.one_point.x)).toEqual(
      reference.one_point.Wx.map((s) => expect.closeTo(s, 12)),
    );
  });

  test('of four pixels are those of CS231n, with the bias in all three classes', () => {
    const { W: weights, b: bias, x, Wx, scores } = reference.cs231n_cat;
    expect(scoresOf({ weights }, x)).toEqual(Wx.map((s) => expect.closeTo(s, 10)));
    expect(scoresOf({ weights, bias }, x)).toEqual(scores.map((s) => expect.closeTo(s, 10)));
  });
});

describe('evaluation', () => {
  test.each([
    ['W0', { weights: w0 }, reference.W0_eval],
    [
      'the best cross-entropy',
      { weights: reference.ce_optimum_no_bias.W_zero_mean_columns },
      reference.ce_optimum_no_bias,
    ],
    [
      'the best mse with bias',
      { weights: reference.mse_optimum_bias.W, bias: reference.mse_optimum_bias.b },
      reference.mse_optimum_bias,
    ],
    ['the most accurate without bias', { weights: reference.W_attaining_45.W }, reference.W_attaining_45],
  ])('of %s counts as NumPy does', (_, model, expected) => {
    const { correct, recall, confusion } = evaluate(model, data);
    expect(correct).toBe(expected.correct);
    expect(confusion).toEqual(expected.confusion_rows_true);
    expect(recall).toEqual(expected.recall.map((share) => expect.closeTo(share, 10)));
  });

  test('calls a tie wrong', () => {
    const nothing = {
      correct: 0,
      recall: [0, 0, 0],
      confusion: [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    };
    expect(
      evaluate(
        {
          weights: [
            [0, 0],
            [0, 0],
            [0, 0],
          ],
        },
        data,
      ),
    ).toMatchObject(nothing);
    expect(
      evaluate(
        {
          weights: [
            [1, 1],
            [1, 1],
            [0, 0],
          ],
        },
        { points: [[1, 1]], classes: [0], classCount: 3 },
      ).predicted,
    ).toEqual([-1]);
    expect(
      evaluate(
        {
          weights: [
            [Number.NaN, 1],
            [1, 1],
            [0, 0],
          ],
        },
        data,
      ),
    ).toMatchObject(nothing);
  });

  test('measures distances to the targets, which sum to 54 times the mse', () => {
    expect(distancesPerClass({ weights: w0 }, data)).toEqual(
      reference.seed_distance_per_class_at_W0.map((distance) => expect.closeTo(distance, 10)),
    );
    expect(
      distancesPerClass(
        {
          weights: [
            [0, 0],
            [0, 0],
            [0, 0],
          ],
        },
        data,
      ),
    ).toEqual([18, 18, 18]);
    const total = distancesPerClass({ weights: w0 }, data).reduce((sum, distance) => sum + distance, 0);
    expect(total / 54).toBeCloseTo(reference.mse_at_W0.loss, 10);
  });
});
