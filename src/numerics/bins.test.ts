import { expect, test } from 'vitest';
import { binsOf, edgesOf } from './bins';

test('every finite value is counted once', () => {
  const bins = binsOf([0, 0.24, 0.25, 0.5, 1, -3, 7, 8, Number.NaN], 0, 1, 4);
  expect(bins).toEqual({ from: 0, to: 1, counts: [2, 1, 1, 1], below: 1, above: 2, total: 8 });
});

test('a bin knows its edges', () => {
  expect(edgesOf(binsOf([], -1, 1, 4), 3)).toEqual([0.5, 1]);
});

test('no values, no counts', () => {
  expect(binsOf([], 0, 1, 2)).toMatchObject({ counts: [0, 0], total: 0 });
});
