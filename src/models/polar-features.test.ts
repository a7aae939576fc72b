import { expect, test } from 'vitest';
import datasets from './fixtures/three-classes.json';
import { evaluate, type LinearModel, step } from './linear-classifier';
import { inPolarFeatures, polarFeatures } from './polar-features';

test('are the radius and the direction in half turns', () => {
  expect(polarFeatures([3, 4])[0]).toBe(5);
  expect(polarFeatures([0, 2])).toEqual([2, 0.5]);
  expect(polarFeatures([0, -2])).toEqual([2, -0.5]);
  expect(polarFeatures([0, 0])).toEqual([0, 0]);
});

test('name the far side once', () => {
  expect(polarFeatures([-1, 0])).toEqual([1, 1]);
  expect(polarFeatures([-1, -0])).toEqual([1, 1]);
  expect(polarFeatures([1, -0])).toEqual([1, 0]);
});

test('let a linear classifier with a bias part the rings, and none without', () => {
  const data = inPolarFeatures(datasets.ring);
  const trained = (steps: number, start: LinearModel) => {
    let model = start;
    for (let taken = 0; taken < steps; taken++) model = step(model, data, 'cross-entropy', 0.5);
    return evaluate(model, data).correct;
  };
  const weights = [
    [0.1, 0.4],
    [0.3, 0.2],
    [-0.2, 0.3],
  ];
  expect(trained(100, { weights, bias: [0, 0, 0] })).toBeGreaterThanOrEqual(52);
  expect(trained(100, { weights })).toBeLessThan(30);
});
