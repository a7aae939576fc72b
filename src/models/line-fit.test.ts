import { expect, test } from 'vitest';
import { centralDifferences } from '~/numerics/differences';
import { principalAxes } from '~/numerics/symmetric';
import { curvature, type Line, lineAt, lossAndGradient, meanSquaredError, step } from './line-fit';
import { memory } from './tf';

const puzzle = [
  [1, 4],
  [2, 6],
  [3, 8],
  [4, 10],
] as const;
const start = { weight: 1, bias: 0 };

function descend(line: Line, learningRate: number, steps: number): Line {
  let now = line;
  for (let taken = 0; taken < steps; taken++) now = step(now, puzzle, learningRate);
  return now;
}

test('the first guess y = x costs 21.5', () => {
  expect(meanSquaredError(start, puzzle)).toBe(21.5);
  expect(lossAndGradient(start, puzzle).loss).toBe(21.5);
});

test('one step of 0.05 goes to w = 2.25, b = 0.45, and ten steps to a loss of 0.273409', () => {
  const first = descend(start, 0.05, 1);
  expect(first.weight).toBeCloseTo(2.25, 6);
  expect(first.bias).toBeCloseTo(0.45, 6);
  expect(meanSquaredError(first, puzzle)).toBeCloseTo(0.93375, 5);
  expect(meanSquaredError(descend(start, 0.05, 10), puzzle)).toBeCloseTo(0.273409, 5);
});

test('after 500 steps the rule is found, and 5 gives 12', () => {
  const line = descend(start, 0.05, 500);
  expect(meanSquaredError(line, puzzle)).toBeLessThan(1e-6);
  expect(lineAt(line, 5)).toBeCloseTo(12, 2);
});

test('the curvatures are 16.70 and 0.299, so steps above 0.1198 fly apart', () => {
  const [steep, flat] = principalAxes(curvature(puzzle));
  expect(steep.value).toBeCloseTo(16.7, 2);
  expect(flat.value).toBeCloseTo(0.299, 3);
  expect(2 / steep.value).toBeCloseTo(0.1198, 4);
  expect(meanSquaredError(descend(start, 0.119, 400), puzzle)).toBeLessThan(21.5);
  expect(meanSquaredError(descend(start, 0.13, 60), puzzle)).toBeGreaterThan(21.5);
});

test('the gradient is the one that finite differences see, and leaves no tensor behind', () => {
  const before = memory().numTensors;
  for (const [weight, bias] of [
    [1, 0],
    [-3, 7.5],
    [2, 2],
  ] as const) {
    const { weightGradient, biasGradient } = lossAndGradient({ weight, bias }, puzzle);
    const [byWeight, byBias] = centralDifferences(
      ([w, b]) => meanSquaredError({ weight: w!, bias: b! }, puzzle),
      [weight, bias],
    );
    expect(weightGradient).toBeCloseTo(byWeight!, 4);
    expect(biasGradient).toBeCloseTo(byBias!, 4);
  }
  expect(memory().numTensors).toBe(before);
});

test('what is not finite comes back as it is', () => {
  expect(lossAndGradient({ weight: 1e30, bias: 0 }, puzzle).loss).toBe(Number.POSITIVE_INFINITY);
  expect(lossAndGradient({ weight: Number.NaN, bias: 0 }, puzzle).loss).toBeNaN();
});

test('another rule fits the four pairs just as well, and says that 5 is 36', () => {
  const rule = (x: number) => 2 * x + 2 + (x - 1) * (x - 2) * (x - 3) * (x - 4);
  for (const [x, y] of puzzle) expect(rule(x)).toBe(y);
  expect(rule(5)).toBe(36);
});
