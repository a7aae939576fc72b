import { expect, test } from 'vitest';
import { multiply } from './matrix';
import { normalFrom, randomFrom } from './random';
import { solve } from './solve';

test('solves systems of up to nine equations, zeros on the diagonal included', () => {
  const normal = normalFrom(randomFrom(3));
  for (let size = 1; size <= 9; size++) {
    const matrix = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j && i % 2 === 0 && size > 1 ? 0 : normal())),
    );
    const right = matrix.map(() => normal());
    const x = solve(matrix, right)!;
    multiply(matrix, x).forEach((entry, i) => void expect(entry).toBeCloseTo(right[i]!, 8));
  }
});

test('a matrix without an inverse has no solution', () => {
  expect(
    solve(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 1],
    ),
  ).toBeUndefined();
  expect(solve([[0]], [1])).toBeUndefined();
});
