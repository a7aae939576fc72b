import { expect, test } from 'vitest';
import { add, dot, norm, scale, soleArgmax, subtract } from './vector';

test('adds, subtracts, scales and multiplies entry by entry', () => {
  expect(add([1, 2], [3, 5])).toEqual([4, 7]);
  expect(subtract([1, 2], [3, 5])).toEqual([-2, -3]);
  expect(scale([1, -2], 3)).toEqual([3, -6]);
  expect(dot([1, 2, 3], [4, 5, 6])).toBe(32);
  expect(norm([3, 4])).toBe(5);
});

test.each([
  [[0.1, 0.7, 0.2], 1],
  [[-3, -1, -2], 1],
  [[Number.NEGATIVE_INFINITY, 0], 1],
  [[5], 0],
  [[1, 1, 0], -1],
  [[1, 2, 1], 1],
  [[2, 1, 2], -1],
  [[0, -0], -1],
  [[0, Number.NaN], -1],
  [[Number.NaN, 0], -1],
  [[Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], -1],
  [[], -1],
])('the sole largest of %j is at %i', (values, expected) => {
  expect(soleArgmax(values)).toBe(expected);
});
