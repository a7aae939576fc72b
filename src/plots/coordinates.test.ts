import { expect, test } from 'vitest';
import { coordinatesOf, pathOf } from './coordinates';

// One unit is 50 pixels across and 25 down.
const plane = coordinatesOf([-2, 2], [0, 8], 200, 200);

test('the upper left corner is the least x and the greatest y', () => {
  expect([plane.x(-2), plane.y(8)]).toEqual([0, 0]);
  expect([plane.x(2), plane.y(0)]).toEqual([200, 200]);
});

test('what was placed is found again', () => {
  for (const [x, y] of [
    [0, 0],
    [1.25, 7.5],
    [-1.9, 3.3],
  ] as const) {
    const [backX, backY] = plane.invert(plane.x(x), plane.y(y));
    expect(backX).toBeCloseTo(x, 12);
    expect(backY).toBeCloseTo(y, 12);
  }
});

test('a path of one point is no path', () => {
  expect(pathOf([[1, 1]])).toBe('');
  expect(
    pathOf([
      [0, 0],
      [1.234, 5],
    ]),
  ).toBe('M0,0L1.2,5');
});
