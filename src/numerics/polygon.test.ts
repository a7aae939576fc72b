import { expect, test } from 'vitest';
import { clipToHalfPlane, signedArea } from './polygon';

const square = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

test('a half-plane through the centre keeps half of a square', () => {
  expect(signedArea(clipToHalfPlane(square, [1, 1], 0))).toBeCloseTo(2, 12);
  expect(signedArea(clipToHalfPlane(square, [0.3, -0.7], 0))).toBeCloseTo(2, 12);
});

test('a half-plane that misses keeps all or nothing', () => {
  expect(clipToHalfPlane(square, [1, 0], 5)).toEqual(square);
  expect(clipToHalfPlane(square, [1, 0], -5)).toEqual([]);
});

test('a constant function keeps all when it is zero, and an empty polygon stays empty', () => {
  expect(clipToHalfPlane(square, [0, 0], 0)).toEqual(square);
  expect(clipToHalfPlane([], [1, 0], 0)).toEqual([]);
});
