import { expect, test } from 'vitest';
import { addMatrices, columnOf, identity, outer, power, product } from './product';

const a = [
  [2, 0],
  [-1, 1],
  [3, 2],
];
const b = [
  [1, 2],
  [-1, 0],
];

test('multiplies row by column', () => {
  expect(product(a, b)).toEqual([
    [2, 4],
    [-2, -2],
    [1, 6],
  ]);
});

test('is the sum of the outer products of columns and rows', () => {
  const parts = [0, 1].map((k) => outer(columnOf(a, k), b[k]!));
  expect(addMatrices(parts[0]!, parts[1]!)).toEqual(product(a, b));
});

test('is the same in whichever order three factors are taken', () => {
  const c = [
    [1, 1, 0],
    [0, -2, 3],
  ];
  expect(product(product(a, b), c)).toEqual(product(a, product(b, c)));
});

test('repeats a product k times, and none times leaves everything as it was', () => {
  expect(power(b, 0)).toEqual(identity(2));
  expect(power(b, 3)).toEqual(product(b, product(b, b)));
});
