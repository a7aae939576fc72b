import { describe, expect, test } from 'vitest';
import reference from '../fixtures/activations.json';
import { activations } from './activations';
import { activationNames } from './spec';

const referenced = [
  'sigmoid',
  'tanh',
  'relu',
  'leaky-relu',
  'elu',
  'softplus',
  'gelu',
  'silu',
] as const satisfies readonly (keyof typeof reference)[];

// PyTorch's autograd in double precision (vectors/activations.json), fifteen digits; its derivatives of saturated
// functions are differences of ones, good to 1e-16 only.
test.each(referenced)('%s and its derivative agree with PyTorch', (name) => {
  const { value, derivative } = activations[name];
  const close = (ours: number, theirs: number) =>
    expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(2e-16 + 2e-14 * Math.abs(theirs));
  reference.x.forEach((x, i) => {
    close(value(x), reference[name].y[i]!);
    close(derivative(x), reference[name].dy[i]!);
  });
});

describe.each(activationNames)('%s', (name) => {
  const { value, derivative } = activations[name];

  test('has the derivative that finite differences have, away from its kink', () => {
    for (const z of [-6.5, -3.2, -2.9, -1.3, -0.4, 0.2, 0.9, 2.7, 3.1, 5.5]) {
      const slope = (value(z + 1e-5) - value(z - 1e-5)) / 2e-5;
      expect(Math.abs(derivative(z) - slope)).toBeLessThan(1e-9);
    }
  });

  test('is finite for huge numbers', () => {
    for (const z of [-1e308, -800, -50, 50, 800, 1e308]) {
      expect(Number.isFinite(value(z))).toBe(true);
      expect(Number.isFinite(derivative(z))).toBe(true);
    }
  });

  test('hands on what is no number', () => {
    expect(value(Number.NaN)).toBeNaN();
    expect(derivative(Number.NaN)).toBeNaN();
  });
});

test('at zero: steps and ReLU are flat, as in PyTorch', () => {
  expect(activations.relu.derivative(0)).toBe(0);
  expect(activations.step.value(0)).toBe(0);
  expect(activations.sigmoid.derivative(0)).toBe(0.25);
  expect(activations.tanh.derivative(0)).toBe(1);
});

test('tanh(z) = 2σ(2z) − 1', () => {
  for (const z of [-4, -1, -0.1, 0, 0.3, 2]) {
    expect(activations.tanh.value(z)).toBeCloseTo(2 * activations.sigmoid.value(2 * z) - 1, 15);
    expect(activations.tanh.derivative(z)).toBeCloseTo(4 * activations.sigmoid.derivative(2 * z), 15);
  }
});
