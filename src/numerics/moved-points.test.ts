import { expect, test } from 'vitest';
import { movePoint, withMoved } from './moved-points';

const points = [
  [0, 0],
  [1, 1],
] as const;

test('a moved point is where it was put, the others where they were', () => {
  expect(withMoved(points, movePoint([], 1, [0.5, -2], 3), 3)).toEqual([
    [0, 0],
    [0.5, -2],
  ]);
});

test('moving a point again replaces its old place, within reach', () => {
  const once = movePoint([], 0, [1, 2], 3);
  expect(movePoint(once, 0, [9, -9], 3)).toEqual([0, 3, -3]);
});

test('triples that name no point change nothing', () => {
  expect(withMoved(points, [7, 1, 1, 0.5, 1, 1, -1, 1, 1, 0], 3)).toEqual(points);
});
