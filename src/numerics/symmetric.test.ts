import { expect, test } from 'vitest';
import { levelCurve, principalAxes } from './symmetric';

test('a stretched and turned circle gives back its axes', () => {
  const [first, second] = principalAxes([2, 1, 2]);
  expect(first.value).toBeCloseTo(3, 12);
  expect(second.value).toBeCloseTo(1, 12);
  expect(first.direction[0]).toBeCloseTo(Math.SQRT1_2, 12);
});

test('the larger eigenvalue comes first, whichever entry it stands in', () => {
  for (const matrix of [
    [1, 0, 5],
    [5, 0, 1],
    [0, -2, 0],
  ] as const) {
    const [first, second] = principalAxes(matrix);
    expect(first.value).toBeGreaterThanOrEqual(second.value);
    expect(first.value + second.value).toBeCloseTo(matrix[0] + matrix[2], 12);
    expect(first.value * second.value).toBeCloseTo(matrix[0] * matrix[2] - matrix[1] ** 2, 12);
  }
});

test('every point of a level curve has the same height', () => {
  const [a, b, c] = [15, 5, 2] as const;
  const curve = levelCurve([a, b, c], [2, 2], 4);
  for (const [x, y] of curve) {
    const [dx, dy] = [x - 2, y - 2];
    expect((a * dx * dx + 2 * b * dx * dy + c * dy * dy) / 2).toBeCloseTo(4, 9);
  }
  expect(curve[0]).toEqual(curve.at(-1));
});
