import { expect, test } from 'vitest';
import { pixelOrder, reordered } from './pixel-order';

test('an order has every pixel once, and is another for another seed', () => {
  const order = pixelOrder(9, 3);
  expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(pixelOrder(9, 3)).toEqual(order);
  expect(pixelOrder(9, 4)).not.toEqual(order);
});

test('every picture of a set gets the same order, bytes stay bytes', () => {
  const order = Int32Array.of(2, 0, 1);
  expect(reordered(Uint8Array.of(1, 2, 3, 4, 5, 6), order)).toEqual(Uint8Array.of(3, 1, 2, 6, 4, 5));
  expect(reordered(Float32Array.of(0.5, 0, 1), order)).toEqual(Float32Array.of(1, 0.5, 0));
});
