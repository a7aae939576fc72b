import { expect, test } from 'vitest';
import { addMatrices, product } from '~/numerics/product';
import { forward, macCount, parameterCount } from './dense';
import { memory } from './tf';

/** Small whole numbers: float32 is exact for them. */
const integerFill = (rows: number, columns: number, a = 3) =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => ((a * (i * columns + j) + 1) % 5) - 2),
  );

test('counts what the book counts', () => {
  expect(parameterCount(784, 50)).toBe(39_250);
  expect(parameterCount(12, 2)).toBe(26);
  expect(parameterCount(4, 8) + parameterCount(8, 3)).toBe(67);
  expect(macCount(32, 784, 50)).toBe(1_254_400);
});

test('agrees with rows times columns, for whole numbers exactly', () => {
  const x = integerFill(32, 4);
  const layers = [
    { weights: integerFill(4, 8, 2), bias: integerFill(1, 8)[0]! },
    { weights: integerFill(8, 3, 7), bias: integerFill(1, 3)[0]! },
  ];
  const before = memory().numTensors;
  const [hidden, out] = forward(x, layers);
  expect(memory().numTensors).toBe(before);
  const copies = (bias: readonly number[]) => x.map(() => bias);
  const expected = addMatrices(product(x, layers[0]!.weights), copies(layers[0]!.bias));
  expect(hidden).toEqual(expected);
  expect(out).toEqual(addMatrices(product(expected, layers[1]!.weights), copies(layers[1]!.bias)));
});
