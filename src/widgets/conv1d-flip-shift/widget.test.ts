import { expect, test } from 'vitest';
import conv1d from '~/numerics/fixtures/conv1d.json';
import { describe as words } from './describe';
import { layoutOf } from './layout';
import { createState } from './state';

const figure = (settings: Readonly<Record<string, unknown>>) => createState(settings).getState();

test.each(conv1d.cases)('$x with $h, term by term', ({ x, h, full, steps }) => {
  const whole = figure({ x, h });
  expect(whole.derived.full).toEqual(full);
  for (const { n, terms, sum } of steps ?? []) {
    const { derived } = figure({ x, h, n });
    expect(derived.terms.map(({ k, index, product }) => [k, x[k], h[index], product])).toEqual(
      terms.map(([k, left, right]) => [k, left, right, left! * right!]),
    );
    expect(derived.sum).toBe(sum);
  }
});

test('an impulse copies h to its place; without the flip the copy is mirrored', () => {
  const x = [0, 0, 1, 0, 0];
  const h = [3, 2, 1];
  const copy = figure({ x, h }).derived;
  expect(copy.full.slice(2 - copy.first, 5 - copy.first)).toEqual([3, 2, 1]);
  const mirrored = figure({ x, h, flip: false }).derived;
  expect(mirrored.full.slice(0 - mirrored.first, 3 - mirrored.first)).toEqual([1, 2, 3]);
});

test('the order of the two matters only without the flip', () => {
  const pair = { x: [1, 2, 3], h: [0, 1, 0.5] };
  const swapped = { x: pair.h, h: pair.x };
  expect(figure(swapped).derived.full).toEqual(figure(pair).derived.full);
  expect(figure({ ...swapped, flip: false }).derived.full).not.toEqual(
    figure({ ...pair, flip: false }).derived.full,
  );
});

test('h is drawn as it is, read backwards, and slid', () => {
  const places = (stage: string) => layoutOf(figure({ stage, n: 2 })).h.map(({ at }) => at);
  expect(places('x')).toEqual([]);
  expect(places('h')).toEqual([0, 1, 2]);
  expect(places('flipped')).toEqual([0, -1, -2]);
  expect(places('shifted')).toEqual([2, 1, 0]);
});

test('the products stand where h lies over x, and add up to the output', () => {
  const { terms, sum } = figure({}).derived;
  expect(terms.map(({ product }) => product)).toEqual([0.5, 2, 0]);
  expect(sum).toBe(2.5);
});

test('a place beyond the result is the nearest there is', () => {
  expect(figure({ n: 17 }).derived.n).toBe(4);
  expect(figure({ n: -6 }).derived.n).toBe(0);
  expect(figure({ n: -6, flip: false }).derived.n).toBe(-2);
});

test('a signal without samples gets a sentence', () => {
  expect(words(figure({ h: [] }), 'en')).toContain('at least one sample');
  expect(words(figure({ x: [] }), 'ko')).toContain('하나씩은');
});

test('same and valid are parts of full', () => {
  const kept = (part: string) => figure({ part }).derived.kept;
  expect([kept('full'), kept('same'), kept('valid')]).toEqual([
    [0, 4],
    [1, 3],
    [2, 2],
  ]);
});
