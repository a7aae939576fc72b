import { expect, test } from 'vitest';
import { describe as inWords, residualComputation } from './describe';
import { columnTo, createState } from './state';

test('without b the test passes whatever the factors', () => {
  for (const [alpha, beta] of [
    [1, 1],
    [-2, 1.3],
    [0.7, 0.1],
  ] as const)
    expect(createState({ alpha, beta }).getState().derived.distance).toBeLessThan(1e-12);
});

test('with b the residual is (1 − α − β)b', () => {
  const { params, derived } = createState({ bOn: true, alpha: 1, beta: 1 }).getState();
  expect(derived.residual).toEqual([expect.closeTo(-0.8, 12), expect.closeTo(-0.4, 12)]);
  expect(residualComputation(params, derived)).toBe('(1 − 1 − 1)·(0.8, 0.4) = (−0.8, −0.4)');
});

test('with b and α + β = 1 it passes', () => {
  expect(createState({ bOn: true, alpha: 1.7, beta: -0.7 }).getState().derived.distance).toBeLessThan(1e-12);
});

test('a column dragged while b is on is measured from where the origin went', () => {
  const { derived } = createState({ bOn: true }).getState();
  expect(columnTo([1.8, 0.4], derived)).toEqual([1, 0]);
});

test('knows when the plane collapses', () => {
  expect(createState({ w1: [1, 1], w2: [2, 2] }).getState().derived.rank).toBe(1);
  expect(createState({ w1: [0, 0], w2: [0, 0] }).getState().derived.rank).toBe(0);
});

test('says where the origin is', () => {
  expect(inWords(createState().getState(), 'en')).toContain('origin stays');
  expect(inWords(createState({ bOn: true }).getState(), 'ko')).toContain('(0.8, 0.4)');
});
