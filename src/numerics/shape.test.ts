import { expect, test } from 'vitest';
import { broadcastShape, productShape, shapeText } from './shape';

test('a product keeps the outer sizes when the inner ones are equal', () => {
  expect(productShape([32, 784], [784, 50])).toEqual([32, 50]);
  expect(productShape([4, 3], [4, 2])).toBeUndefined();
});

test('a sum copies an axis of size 1, and what is missing in front', () => {
  expect(broadcastShape([4, 2], [2])).toEqual([4, 2]);
  expect(broadcastShape([4, 2], [4])).toBeUndefined();
  expect(broadcastShape([4, 1], [4])).toEqual([4, 4]);
  expect(broadcastShape([1, 2], [1])).toEqual([1, 2]);
});

test('writes a shape as the libraries do', () => {
  expect(shapeText([32, 3])).toBe('[32, 3]');
});
