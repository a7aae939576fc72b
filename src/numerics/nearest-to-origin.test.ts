import { expect, test } from 'vitest';
import { nearestToOrigin } from './nearest-to-origin';
import { between, randomFrom } from './random';
import { add, dot, norm, scale } from './vector';

test('the nearest point of a segment, a triangle and a single point', () => {
  expect(nearestToOrigin([[3, 4]])).toEqual([3, 4]);
  expect(
    nearestToOrigin([
      [1, 1],
      [1, -1],
    ])![0],
  ).toBeCloseTo(1, 12);
  const [x, y, z] = nearestToOrigin([
    [3, 0, 0],
    [0, 3, 0],
    [0, 0, 3],
  ])!;
  expect([x, y, z]).toEqual([1, 1, 1].map((entry) => expect.closeTo(entry, 12)));
});

test('inside the hull it is the origin itself', () => {
  expect(
    norm(
      nearestToOrigin([
        [1, 1],
        [-1, 1],
        [0, -2],
      ])!,
    ),
  ).toBeCloseTo(0, 9);
  expect(nearestToOrigin([])).toBeUndefined();
});

// The nearest point p is the one with p·q ≥ p·p for every corner q: no corner lies nearer along p.
test('for a thousand clouds no corner lies deeper than the nearest point', () => {
  const random = randomFrom(3);
  for (let cloud = 0; cloud < 1000; cloud++) {
    const shift = [between(random, -1, 3), between(random, -1, 3), between(random, -1, 3)];
    const points = Array.from({ length: 1 + Math.floor(random() * 30) }, () =>
      add(shift, scale([between(random, -1, 1), between(random, -1, 1), between(random, -1, 1)], 1.2)),
    );
    const nearest = nearestToOrigin(points)!;
    const deepest = Math.min(...points.map((point) => dot(nearest, point)));
    expect(deepest).toBeGreaterThan(dot(nearest, nearest) - 1e-9);
  }
});

test('repeated and collinear points do no harm', () => {
  const points = [
    [2, 1],
    [2, 1],
    [2, 0],
    [2, -1],
    [2, -1],
  ];
  expect(nearestToOrigin(points)).toEqual([expect.closeTo(2, 12), expect.closeTo(0, 12)]);
});
