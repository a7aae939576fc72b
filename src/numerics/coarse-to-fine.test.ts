import { expect, test } from 'vitest';
import { coarseToFine } from './coarse-to-fine';

test('every cell comes once, the coarse ones first', () => {
  expect(coarseToFine(3, 3)).toEqual([0, 2, 6, 8, 1, 3, 4, 5, 7]);
  expect(coarseToFine(23, 15).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 345 }, (_, i) => i));
  const early = new Set(coarseToFine(16, 16).slice(0, 16));
  expect([0, 4, 8, 12].flatMap((y) => [0, 4, 8, 12].map((x) => 16 * y + x)).every((c) => early.has(c))).toBe(
    true,
  );
  expect(coarseToFine(0, 5)).toEqual([]);
});
