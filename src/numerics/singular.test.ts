import { expect, test } from 'vitest';
import { multiply, transpose } from './matrix';
import { product } from './product';
import { singularValues } from './singular';

const wide = [
  [3, 1, -2, 0.5],
  [1, 4, 0, 2],
  [-1, 2, 2, 1],
];

test('the pseudo-inverse meets the four conditions of Penrose', () => {
  const { pseudoInverse } = singularValues(wide);
  const there = product(wide, pseudoInverse);
  const back = product(pseudoInverse, wide);
  const near = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]) =>
    a.flat().forEach((entry, i) => {
      expect(entry).toBeCloseTo(b.flat()[i]!, 12);
    });
  near(product(there, wide), wide);
  near(product(back, pseudoInverse), pseudoInverse);
  near(there, transpose(there));
  near(back, transpose(back));
});

test('singular values: known ones, one for each row', () => {
  const { values, rank } = singularValues([
    [3, 0, 0],
    [0, 0, -2],
  ]);
  expect(values).toEqual([3, 2]);
  expect(rank).toBe(2);
});

test('rows that say the same count once, and what is reached comes back', () => {
  const { values, rank, pseudoInverse } = singularValues([
    [1, 2, 2],
    [2, 4, 4],
  ]);
  expect(rank).toBe(1);
  expect(values[0]).toBeCloseTo(Math.sqrt(45), 12);
  expect(values[1]).toBe(0);
  const x = multiply(pseudoInverse, [9, 18]);
  expect(x.map((entry) => Number(entry.toFixed(12)))).toEqual([1, 2, 2]);
});

test('a matrix of zeros has rank 0 and gives nothing back', () => {
  const { values, rank, pseudoInverse } = singularValues([
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect(values).toEqual([0, 0]);
  expect(rank).toBe(0);
  expect(pseudoInverse.flat()).toEqual([0, 0, 0, 0, 0, 0]);
});
