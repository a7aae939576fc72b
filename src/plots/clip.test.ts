import { expect, test } from 'vitest';
import { clipLine, clipPath, clipPolygon, clipSegment, hatch } from './clip';

const square = { x: [-1, 1], y: [-1, 1] } as const;
const sorted = (ends: readonly (readonly number[])[] | undefined) =>
  ends
    ?.map((end) => end.map((each) => Number(each.toFixed(9)) + 0))
    .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);

test('a line through the origin ends on the edges of the square', () => {
  // y = x
  expect(sorted(clipLine([1, -1], 0, square))).toEqual([
    [-1, -1],
    [1, 1],
  ]);
  // x = 0.5
  expect(sorted(clipLine([2, 0], -1, square))).toEqual([
    [0.5, -1],
    [0.5, 1],
  ]);
});

test('both ends of a clipped line lie on the line, however it is scaled', () => {
  for (const [a, b, c] of [
    [3, 1, 0.5],
    [-2e6, 7e6, 1e6],
    [1e-7, 2e-7, -1e-8],
  ] as const)
    for (const [x, y] of clipLine([a, b], c, square)!)
      expect((a * x + b * y + c) / Math.hypot(a, b)).toBeCloseTo(0, 9);
});

test('a line beside the square, or one without direction, is not drawn', () => {
  expect(clipLine([1, 0], -3, square)).toBeUndefined();
  expect(clipLine([0, 0], 1, square)).toBeUndefined();
  expect(clipLine([Number.NaN, 1], 0, square)).toBeUndefined();
});

test('a segment keeps what is inside', () => {
  expect(clipSegment([-3, 0], [3, 0], square)).toEqual([
    [-1, 0],
    [1, 0],
  ]);
  expect(clipSegment([0, 0], [0.5, 0.5], square)).toEqual([
    [0, 0],
    [0.5, 0.5],
  ]);
  expect(clipSegment([-3, 2], [3, 2], square)).toBeUndefined();
  expect(clipSegment([0, 3], [3, 0], square)).toBeUndefined();
});

test('a curve that leaves and comes back is two pieces, and so is one with a gap', () => {
  expect(
    clipPath(
      [
        [-1, 0],
        [0, 3],
        [1, 0],
      ],
      square,
    ),
  ).toHaveLength(2);
  expect(
    clipPath(
      [
        [-1, 0],
        [-0.5, 0],
        [0, Number.NaN],
        [0.5, 0],
        [1, 0],
      ],
      square,
    ),
  ).toEqual([
    [
      [-1, 0],
      [-0.5, 0],
    ],
    [
      [0.5, 0],
      [1, 0],
    ],
  ]);
});

test('a triangle larger than the square fills it', () => {
  const area = clipPolygon(
    [
      [-9, -9],
      [9, -9],
      [0, 20],
    ],
    square,
  );
  expect(area).toHaveLength(4);
});

test('hatching stays inside its polygon', () => {
  const strokes = hatch(
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ],
    3,
  );
  expect(strokes.length).toBeGreaterThan(4);
  for (const [x, y] of strokes.flat()) {
    expect(x).toBeGreaterThanOrEqual(-1e-9);
    expect(y).toBeLessThanOrEqual(10 + 1e-9);
  }
});
