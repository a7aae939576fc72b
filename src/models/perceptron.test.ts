import { expect, test } from 'vitest';
import { type Gate, gateInputs, gateTargets } from '~/datasets/gates';
import { twoBlobs } from '~/datasets/two-blobs';
import {
  type Course,
  corrected,
  type Examples,
  mistakeBound,
  outputOf,
  show,
  untaught,
  weightedSum,
} from './perceptron';

const examplesOf = (gate: Gate): Examples => ({ points: gateInputs, classes: gateTargets[gate] });

/** Whole epochs in the order of the examples until one passes without a mistake, at most `limit`. */
function taught(examples: Examples, limit = 1000): Course {
  let course = untaught(2);
  while (course.mistakesPerEpoch.at(-1) !== 0 && course.mistakesPerEpoch.length < limit)
    for (let i = 0; i < examples.points.length; i++) course = show(course, examples, i);
  return course;
}

test.each([
  ['and', 18, 9, [3, 2], -4],
  ['or', 9, 6, [2, 2], -1],
  ['nand', 18, 9, [-3, -2], 4],
] as const)('%s is learned after %i corrections in %i epochs', (gate, updates, epochs, weights, bias) => {
  const course = taught(examplesOf(gate));
  expect(course.updates).toBe(updates);
  expect(course.mistakesPerEpoch).toHaveLength(epochs);
  expect(course.perceptron).toEqual({ weights, bias });
});

test('on xor every epoch ends where it began: four corrections, and back to zero', () => {
  const course = taught(examplesOf('xor'), 25);
  expect(course.mistakesPerEpoch).toEqual(new Array(25).fill(4));
  expect(course.perceptron).toEqual({ weights: [0, 0], bias: 0 });
});

test('two blobs need two corrections', () => {
  expect(taught(twoBlobs()).updates).toBe(2);
});

test('no line computes xor: at most three of four, anywhere on a grid of tenths', () => {
  let most = 0;
  for (let w1 = -30; w1 <= 30; w1++)
    for (let w2 = -30; w2 <= 30; w2++)
      for (let b = -30; b <= 30; b++) {
        const right = gateInputs.filter(
          (x, i) => outputOf({ weights: [w1 / 10, w2 / 10], bias: b / 10 }, x) === gateTargets.xor[i],
        ).length;
        most = Math.max(most, right);
      }
  expect(most).toBe(3);
});

test.each([
  ['and', 0.5, -0.7],
  ['or', 0.5, -0.2],
  ['nand', -0.5, 0.7],
] as const)('%s is a perceptron with weights ±0.5', (gate, weight, bias) => {
  const outputs = gateInputs.map((x) => outputOf({ weights: [weight, weight], bias }, x));
  expect(outputs).toEqual(gateTargets[gate]);
});

test('what is right is not touched', () => {
  const perceptron = { weights: [1, 1], bias: -1.5 };
  expect(corrected(perceptron, [1, 1], 1)).toBe(perceptron);
  expect(corrected(perceptron, [1, 1], 0)).toEqual({ weights: [0, 0], bias: -2.5 });
});

test('on the boundary both targets count as mistakes', () => {
  const undecided = { weights: [0, 0], bias: 0 };
  expect(corrected(undecided, [0, 1], 1)).toEqual({ weights: [0, 1], bias: 1 });
  expect(corrected(undecided, [0, 1], 0)).toEqual({ weights: [0, -1], bias: -1 });
});

test('no course makes more mistakes than the bound, in any of many orders', () => {
  for (const examples of [examplesOf('and'), examplesOf('or'), examplesOf('nand'), twoBlobs()]) {
    const { bound } = mistakeBound(examples);
    expect(taught(examples).updates).toBeLessThanOrEqual(bound);
    const backwards = { points: [...examples.points].reverse(), classes: [...examples.classes].reverse() };
    expect(taught(backwards).updates).toBeLessThanOrEqual(bound);
  }
});

test('xor has no margin and so no bound', () => {
  expect(mistakeBound(examplesOf('xor'))).toMatchObject({ margin: 0, bound: Number.POSITIVE_INFINITY });
});

// The widest gap for AND lies between (1,1) and the other corners at x₁ + x₂ = 1.5: (2, 2, −3)/√17 keeps 1/√17 away.
test('the margin of and is 1/√17, its bound 51', () => {
  const { radius, margin, bound } = mistakeBound(examplesOf('and'));
  expect(radius).toBeCloseTo(Math.sqrt(3), 12);
  expect(margin).toBeCloseTo(1 / Math.sqrt(17), 9);
  expect(bound).toBeCloseTo(51, 6);
});

test('friends and rain: out only when a friend calls on a dry day', () => {
  const outdoors = { weights: [2, -3], bias: -1 };
  expect(gateInputs.map((x) => weightedSum(outdoors, x))).toEqual([-1, -4, 1, -2]);
  expect(gateInputs.map((x) => outputOf(outdoors, x))).toEqual([0, 0, 1, 0]);
});

test('if z = 0 counted as the answer 0, and would take 10 corrections instead of 18', () => {
  let [perceptron, updates] = [{ weights: [0, 0], bias: 0 }, 0];
  for (let seen = 0; seen < 100; seen++) {
    const [x, target] = [gateInputs[seen % 4]!, gateTargets.and[seen % 4]!];
    const error = target - outputOf(perceptron, x);
    if (error === 0) continue;
    perceptron = {
      weights: perceptron.weights.map((weight, i) => weight + error * x[i]!),
      bias: perceptron.bias + error,
    };
    updates++;
  }
  expect(updates).toBe(10);
});

test('without a bias or is a perceptron, and and nand are not', () => {
  const steps = Array.from({ length: 61 }, (_, i) => (i - 30) / 10);
  const possible = (gate: Gate) =>
    steps.some((w1) =>
      steps.some((w2) =>
        gateInputs.every((x, i) => outputOf({ weights: [w1, w2], bias: 0 }, x) === gateTargets[gate][i]),
      ),
    );
  expect([possible('or'), possible('and'), possible('nand')]).toEqual([true, false, false]);
});
