import { describe, expect, test } from 'vitest';
import reference from './fixtures/prng.json';
import { between, deriveSeed, fnv1a, integerBelow, normalFrom, randomFrom, shuffled } from './random';
import { mean, standardDeviation } from './statistics';

const draw = (count: number, next: () => number) => Array.from({ length: count }, next);

describe('a stream', () => {
  test.each(Object.entries(reference.uint32))('from seed %s is that of mulberry32', (seed, expected) => {
    const random = randomFrom(Number(seed));
    expect(draw(expected.length, () => random() * 2 ** 32)).toEqual(expected);
  });

  test.each(Object.entries(reference.normal))(
    'of normal numbers from seed %s is that of Box and Muller',
    (seed, expected) => {
      const normal = normalFrom(randomFrom(Number(seed)));
      // Engines may differ in the last bit of Math.cos and Math.log.
      expect(draw(expected.length, () => normal())).toEqual(
        expected.map((value) => expect.closeTo(value, 12)),
      );
    },
  );

  test('fills its range evenly', () => {
    const random = randomFrom(9);
    const values = draw(20_000, () => between(random, -1, 3));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...values)).toBeLessThan(3);
    // Four standard errors: 4 · 1.155 / √20000.
    expect(Math.abs(mean(values) - 1)).toBeLessThan(0.033);
  });

  test('has normal numbers with the mean and spread asked for, the spare of each pair included', () => {
    const normal = normalFrom(randomFrom(3));
    const values = draw(20_000, () => normal(5, 2));
    expect(Math.abs(mean(values) - 5)).toBeLessThan(0.06);
    expect(Math.abs(standardDeviation(values) - 2)).toBeLessThan(0.045);
    const spares = values.filter((_, i) => i % 2 === 1);
    expect(Math.abs(standardDeviation(spares) - 2)).toBeLessThan(0.06);
  });

  test('reaches every integer below a bound, and no other', () => {
    const random = randomFrom(1);
    expect([...new Set(draw(200, () => integerBelow(random, 5)))].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('a seed', () => {
  test.each(Object.entries(reference.fnv1a))('of "%s" is FNV-1a of its UTF-8 bytes', (text, expected) => {
    expect(fnv1a(text)).toBe(expected);
  });

  test('is derived from a number and a purpose', () => {
    for (const [key, expected] of Object.entries(reference.deriveSeed)) {
      const [seed, label] = key.split('|');
      expect(deriveSeed(Number(seed), label!)).toBe(expected);
    }
  });
});

describe('shuffling', () => {
  test.each(Object.entries(reference.shuffle10))(
    'with seed %s is that of Fisher and Yates',
    (seed, expected) => {
      const inOrder = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
      expect(shuffled(inOrder, randomFrom(Number(seed)))).toEqual(expected);
      expect(inOrder).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    },
  );
});
