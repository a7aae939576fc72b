import { expect, test } from 'vitest';
import { multiply } from './matrix';
import { eigenvectors, fromPlane, inPlane, principalPlane } from './principal';
import { normalFrom, randomFrom } from './random';
import { dot, scale } from './vector';

test('Av = λv, vectors of length 1 at right angles, for sizes up to eight', () => {
  const normal = normalFrom(randomFrom(11));
  for (let size = 1; size <= 8; size++) {
    const half = Array.from({ length: size }, () => Array.from({ length: size }, () => normal()));
    const matrix = half.map((row, i) => row.map((entry, j) => entry + half[j]![i]!));
    const found = eigenvectors(matrix);
    found.forEach(({ value, vector }, i) => {
      const image = multiply(matrix, vector);
      scale(vector, value).forEach((entry, k) => void expect(image[k]).toBeCloseTo(entry, 8));
      found.forEach((other, j) => void expect(dot(vector, other.vector)).toBeCloseTo(i === j ? 1 : 0, 9));
      if (i > 0) expect(value).toBeLessThanOrEqual(found[i - 1]!.value);
    });
  }
});

test('points of a plane in space lose nothing, and find their way back', () => {
  const normal = normalFrom(randomFrom(4));
  const points = Array.from({ length: 30 }, () => {
    const [a, b] = [normal(0, 3), normal()];
    return [1 + a, 2 + b, 3 + a - b];
  });
  const plane = principalPlane(points);
  expect(plane.shares[0] + plane.shares[1]).toBeCloseTo(1, 9);
  for (const point of points)
    fromPlane(plane, inPlane(plane, point)).forEach(
      (entry, i) => void expect(entry).toBeCloseTo(point[i]!, 9),
    );
});

test('points that all lie in one place spread nowhere', () => {
  expect(
    principalPlane([
      [1, 2, 3],
      [1, 2, 3],
    ]).shares,
  ).toEqual([0, 0]);
});
