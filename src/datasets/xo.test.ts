import { expect, test } from 'vitest';
import reference from './fixtures/xo.json';
import { type XoSet, xoLetters, xoPatterns, xoSet } from './xo';

const rowsOf = ({ pixels }: XoSet, n: number) =>
  Array.from({ length: 9 }, (_, i) =>
    [...pixels.subarray(n * 81 + i * 9, n * 81 + (i + 1) * 9)].map((ink) => (ink ? '#' : '.')).join(''),
  );
const hash = ({ pixels }: XoSet) => pixels.reduce((sum, ink) => (sum * 31 + ink) % 1000003, 0);

test('the 200 pictures of seed 7 are those of the reference', () => {
  const set = xoSet();
  expect([0, 1, 2, 3].map((n) => rowsOf(set, n))).toEqual(reference.seed7.first4);
  expect(rowsOf(set, 199)).toEqual(reference.seed7.last);
  expect(
    Array.from({ length: 200 }, (_, n) =>
      set.pixels.subarray(81 * n, 81 * n + 81).reduce((a, b) => a + b, 0),
    ),
  ).toEqual(reference.seed7.ink);
  expect(hash(set)).toBe(reference.seed7.hash);
  expect([...set.labels.slice(0, 4)]).toEqual([0, 1, 0, 1]);
});

test('other seeds, more noise and larger shifts too', () => {
  expect(hash(xoSet(200, 8))).toBe(reference.seed8.hash);
  const [count, seed, flip, maxShift] = reference.other.settings;
  expect(hash(xoSet(count, seed, flip, maxShift))).toBe(reference.other.hash);
});

test('without noise and shift there are only the two letters and their thick twins', () => {
  const set = xoSet(40, 1, 0, 0);
  const seen = new Set(Array.from({ length: 40 }, (_, n) => rowsOf(set, n).join('\n')));
  expect(seen.size).toBe(4);
  expect(xoLetters.x.reduce<number>((a, b) => a + b, 0)).toBe(13);
  expect(Object.values(xoPatterns).map((cells) => cells.length)).toEqual([9, 9, 9]);
});
