import { describe, expect, test } from 'vitest';
import {
  distanceToSpan,
  inRows,
  multiply,
  orthonormalBasis,
  projectOntoSpan,
  rank,
  transpose,
} from './matrix';
import { dot } from './vector';

test('turns rows into columns', () => {
  expect(
    transpose([
      [1, 2],
      [3, 4],
      [5, 6],
    ]),
  ).toEqual([
    [1, 3, 5],
    [2, 4, 6],
  ]);
  expect(transpose([])).toEqual([]);
});

test('cuts a list into rows', () => {
  expect(inRows(new Float64Array([1, 2, 3, 4, 5, 6]), 3)).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(inRows([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
  expect(inRows([], 2)).toEqual([]);
});

test('multiplies a matrix by a vector', () => {
  expect(
    multiply(
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      [10, 1],
    ),
  ).toEqual([12, 34, 56]);
});

describe('rank', () => {
  test.each([
    [
      2,
      [
        [0.1, 0.3, -0.2],
        [0.4, 0.2, 0.3],
      ],
    ],
    [
      1,
      [
        [0.1, 0.3, -0.2],
        [-0.2, -0.6, 0.4],
      ],
    ],
    [
      1,
      [
        [0.1, 0.3, -0.2],
        [0.3, 0.9, -0.6],
      ],
    ],
    [
      1,
      [
        [0, 0, 0],
        [1, 2, 3],
      ],
    ],
    [
      0,
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
    ],
    [0, []],
    [
      2,
      [
        [1, 0],
        [0, 1],
        [1, 1],
      ],
    ],
    [
      3,
      [
        [0.2, -0.5, 0.1, 2],
        [1.5, 1.3, 2.1, 0],
        [0, 0.25, 0.2, -0.3],
      ],
    ],
    [
      2,
      [
        [1e-6, 0],
        [0, 1e-6],
      ],
    ],
    [
      2,
      [
        [1, 1],
        [1, 1.0001],
      ],
    ],
  ])('%i of %j', (expected, rows) => {
    expect(rank(rows)).toBe(expected);
    expect(rank(transpose(rows))).toBe(expected);
  });

  test('of what is not a number is 0, not an error', () => {
    expect(
      rank([
        [Number.NaN, 1],
        [1, 2],
      ]),
    ).toBe(0);
  });
});

describe('the span of some vectors', () => {
  test('has a basis of unit vectors at right angles', () => {
    const basis = orthonormalBasis([
      [0.1, 0.3, -0.2],
      [0.4, 0.2, 0.3],
    ]);
    basis.forEach((a, i) => {
      basis.forEach((b, j) => {
        expect(dot(a, b)).toBeCloseTo(i === j ? 1 : 0, 12);
      });
    });
  });

  test('is as far from a target as the perpendicular is long', () => {
    expect(
      distanceToSpan(
        [0, 0, 1],
        [
          [1, 0, 0],
          [0, 1, 0],
        ],
      ),
    ).toBeCloseTo(1, 12);
    expect(distanceToSpan([1, 1, 0], [[1, 0, 0]])).toBeCloseTo(1, 12);
    expect(
      distanceToSpan(
        [2, 3, 0],
        [
          [1, 0, 0],
          [1, 1, 0],
        ],
      ),
    ).toBeCloseTo(0, 12);
    expect(
      projectOntoSpan(
        [1, 2, 3],
        [
          [1, 0, 0],
          [0, 1, 0],
        ],
      ),
    ).toEqual([1, 2, 0].map((entry) => expect.closeTo(entry, 12)));
  });

  test('of nothing is the origin', () => {
    expect(distanceToSpan([3, 4], [])).toBe(5);
    expect(distanceToSpan([3, 4], [[0, 0]])).toBe(5);
  });
});
