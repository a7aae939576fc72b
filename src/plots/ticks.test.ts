import { expect, test } from 'vitest';
import { apart } from './ticks';

test('labels that would touch the one before are left out, in either direction', () => {
  const places = [0, 8, 15, 30, 41];
  expect(apart(places, (at) => [at, 14])).toEqual([0, 15, 30]);
  expect(apart(places, (at) => [-at, 14])).toEqual([0, 15, 30]);
  expect(apart([], () => [0, 1])).toEqual([]);
});
