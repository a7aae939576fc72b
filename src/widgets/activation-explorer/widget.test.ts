import { expect, test } from 'vitest';
import { activations } from '~/models/chain/activations';
import { curves, stretchedSigmoid } from './curves';
import { slopeComputation, valueComputation } from './formulas';
import { createState, sampleSize } from './state';

const at = (settings: Readonly<Record<string, unknown>>) => createState(settings).getState().derived;

// vectors/activations.json.
test('the sigmoid at 0 is 0.5 with its largest slope, 0.25; its slope is below 0.01 beyond 4.585', () => {
  expect(at({})).toMatchObject({ value: 0.5, slope: 0.25 });
  expect(at({ x: 4.58 }).slope).toBeGreaterThan(0.01);
  expect(at({ x: 4.59 }).slope).toBeLessThan(0.01);
  expect(Math.max(...curves.sigmoid.slope.map(([, y]) => y))).toBeCloseTo(0.25, 12);
});

test('2σ(2x) − 1 lies on tanh', () => {
  stretchedSigmoid.forEach(([x, y]) => void expect(y).toBeCloseTo(activations.tanh.value(x), 12));
});

test('a step has no slope anywhere, a ReLU with inputs far below zero none either', () => {
  expect(at({ fn: 'step' })).toMatchObject({ deadShare: 1, flatShare: 1 });
  expect(at({ fn: 'relu', mu: -4 }).deadShare).toBeGreaterThanOrEqual(0.99);
  expect(at({ fn: 'leaky-relu', mu: -4 }).deadShare).toBe(0);
});

test('the sample stays the same while μ and s move and stretch it', () => {
  const { inputBins, outputMean } = at({ fn: 'identity' });
  expect(inputBins.total).toBe(sampleSize);
  expect(at({ fn: 'identity', mu: 2 }).outputMean - outputMean).toBeCloseTo(2, 9);
});

test('curves break where they jump', () => {
  const breaks = (points: readonly (readonly [number, number])[]) =>
    points.filter(([x]) => Number.isNaN(x)).length;
  expect([curves.step.value, curves.relu.value, curves.relu.slope, curves.gelu.slope].map(breaks)).toEqual([
    1, 0, 1, 0,
  ]);
});

test('numbers are put in', () => {
  expect(valueComputation(1.2, at({ x: 1.2 }))).toBe('1/(1 + e^(−1.2)) = 0.7685');
  expect(slopeComputation(1.2, at({ x: 1.2 }))).toBe('σ·(1 − σ) = 0.7685·(1 − 0.7685) = 0.1779');
  expect(slopeComputation(1, at({ x: 1, fn: 'tanh' }))).toBe('1 − tanh² = 1 − 0.7616² = 0.42');
  expect(slopeComputation(2, at({ x: 2, fn: 'relu' }))).toBe('x > 0: 1');
});
