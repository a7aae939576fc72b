import { expect, test } from 'vitest';
import { surfacePoints } from './regression-sets';

test('without noise the plane is the mean of the coordinates', () => {
  const { points, values } = surfacePoints('plane', 50);
  points.forEach(([x, y], i) => {
    expect(values[i]).toBeCloseTo((x + y) / 2, 12);
  });
});

test('bumps are antisymmetric, and never higher than one', () => {
  const { points, values } = surfacePoints('bumps', 500);
  expect(points.flat().every((entry) => entry >= -1 && entry < 1)).toBe(true);
  expect(Math.max(...values.map(Math.abs))).toBeLessThan(1.001);
  expect(Math.max(...values)).toBeGreaterThan(0.8);
  expect(Math.min(...values)).toBeLessThan(-0.8);
});

test('noise leaves the places and spreads the values', () => {
  const [calm, noisy] = [surfacePoints('plane', 400, 3), surfacePoints('plane', 400, 3, 0.2)];
  expect(noisy.points).toEqual(calm.points);
  const squares = noisy.values.map((value, i) => (value - calm.values[i]!) ** 2);
  expect(Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / 400)).toBeCloseTo(0.2, 1);
});
