import { expect, test } from 'vitest';
import { halfPlanes, nearestOnLine } from './half-planes';
import { signedArea } from './polygon';

test('a line through the middle gives each side half of the square', () => {
  const [above, below] = halfPlanes([1, -1], 0, [0, 2]);
  expect(signedArea(above)).toBeCloseTo(2, 12);
  expect(signedArea(below)).toBeCloseTo(2, 12);
});

test('without a line one side has everything', () => {
  expect(halfPlanes([0, 0], 0.5, [0, 1])[0]).toHaveLength(4);
  expect(halfPlanes([0, 0], 0, [0, 1])[0]).toHaveLength(0);
});

test('the nearest point lies on the line, straight across', () => {
  expect(nearestOnLine([0, 2], -1, [0.3, 4])).toEqual([0.3, 0.5]);
  expect(nearestOnLine([0, 0], 1, [0, 0])).toBeUndefined();
});
