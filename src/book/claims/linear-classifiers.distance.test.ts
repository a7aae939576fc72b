/**
 * Every number of content/en/03-linear-classifiers.mdx, section #distance; the Korean has the same numbers.
 * A number is right when it rounds to the digits that the chapter prints. The lowest losses are in the tests of #move.
 */
import { describe, expect, test } from 'vitest';
import { plainLoss } from '~/models/gradient-check';
import { distancesPerClass, evaluate, scoresOf } from '~/models/linear-classifier';
import { formatNumber, formatVector } from '~/numerics/format';
import { dot, norm, scale, subtract } from '~/numerics/vector';
import { createState, data } from '~/widgets/linear-classifier/state';

const W0 = createState().getState().derived.weights;
const scaled = (factor: number) => W0.map((row) => scale(row, factor));
const lossOf = (factor: number, loss: 'mse' | 'cross-entropy' | 'hinge') =>
  plainLoss({ weights: scaled(factor) }, data, loss);
const firstPink = data.points[0]!;

describe('distance to the targets, and a loss', () => {
  const scores = scoresOf({ weights: W0 }, firstPink);

  test('the first pink point, (1.03, 1.06), has scores (0.527, 0.521, 0.112): pink, by 0.006', () => {
    expect(firstPink).toEqual([1.03, 1.06]);
    expect(formatVector(scores, 9)).toBe('(0.527, 0.521, 0.112)');
    expect(formatNumber(scores[0]! - scores[1]!, 9)).toBe('0.006');
  });

  test('its squared distance to its target is 0.508, in the code 0.5077', () => {
    const squared = norm(subtract(scores, [1, 0, 0])) ** 2;
    expect(formatNumber((0.527 - 1) ** 2 + 0.521 ** 2 + 0.112 ** 2, 3)).toBe('0.508');
    expect([3, 4].map((digits) => formatNumber(squared, digits))).toEqual(['0.508', '0.5077']);
  });

  test('D is 16.24 for pink, 11.46 for green, 12.40 for purple; together 40.09', () => {
    const distances = distancesPerClass({ weights: W0 }, data);
    expect(formatVector(distances)).toBe('(16.24, 11.46, 12.4)');
    expect(formatNumber(dot(distances, [1, 1, 1]))).toBe('40.09');
    expect(dot(distances, [1, 1, 1]) / 54).toBeCloseTo(lossOf(1, 'mse'), 9);
  });

  test('divided by 54: a loss of 0.7424; PyTorch, which averages over the scores too, reports 0.2475', () => {
    expect(formatNumber(lossOf(1, 'mse'), 4)).toBe('0.7424');
    expect(formatNumber(lossOf(1, 'mse') / 3, 4)).toBe('0.2475');
  });

  test('its probabilities are (0.377, 0.374, 0.249) and its loss is −ln 0.377 = 0.976', () => {
    const losses = [0, 1, 2].map((c) =>
      plainLoss({ weights: W0 }, { points: [firstPink], classes: [c], classCount: 3 }, 'cross-entropy'),
    );
    const powers = scores.map(Math.exp);
    const softmax = scale(powers, 1 / dot(powers, [1, 1, 1]));
    expect(formatVector(softmax, 3)).toBe('(0.377, 0.374, 0.249)');
    losses.forEach((loss, c) => void expect(loss).toBeCloseTo(-Math.log(softmax[c]!), 9));
    expect([losses[0]!, -Math.log(0.377)].map((loss) => formatNumber(loss, 3))).toEqual(['0.976', '0.976']);
  });

  test('over all 54 points cross-entropy is 1.0391; whoever knows nothing pays ln 3 = 1.0986', () => {
    expect(formatNumber(lossOf(1, 'cross-entropy'), 4)).toBe('1.0391');
    expect(formatNumber(lossOf(0, 'cross-entropy'), 4)).toBe('1.0986');
    expect(formatNumber(Math.log(3), 4)).toBe('1.0986');
  });

  test('hinge starts at 1.7492', () => {
    expect(formatNumber(lossOf(1, 'hinge'), 4)).toBe('1.7492');
  });

  test('the loss menu of the figure starts at the same three numbers', () => {
    const shown = (['mse', 'cross-entropy', 'hinge'] as const).map(
      (loss) => createState({ loss }).getState().derived.loss,
    );
    expect(formatVector(shown, 4)).toBe('(0.7424, 1.0391, 1.7492)');
  });

  test('ten times the weights: the same 17 right, cross-entropy 1.5333, MSE 41.76', () => {
    const [once, tenTimes] = [1, 10].map((factor) => evaluate({ weights: scaled(factor) }, data));
    expect(tenTimes!.correct).toBe(17);
    expect(tenTimes!.predicted).toEqual(once!.predicted);
    expect(formatNumber(lossOf(10, 'cross-entropy'), 4)).toBe('1.5333');
    expect(formatNumber(lossOf(10, 'mse'))).toBe('41.76');
  });
});
