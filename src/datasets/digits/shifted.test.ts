import { describe, expect, test } from 'vitest';
import { shifted, shiftedAtRandom, testStreams } from './shifted';

const picture = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);

test('what is moved out is gone, what comes in is empty', () => {
  expect([...shifted(picture, 3, 1, 0)]).toEqual([0, 1, 2, 0, 4, 5, 0, 7, 8]);
  expect([...shifted(picture, 3, 0, -1)]).toEqual([4, 5, 6, 7, 8, 9, 0, 0, 0]);
  expect([...shifted(picture, 3, -2, 2)]).toEqual([0, 0, 0, 0, 0, 0, 3, 0, 0]);
  expect(shifted(picture, 3, 0, 0)).toEqual(picture);
  expect([...shifted(picture, 3, 5, 0)]).toEqual(new Array(9).fill(0));
});

test('moves by every amount up to the reach, each way, and always alike', () => {
  const dot = new Float32Array(81);
  dot[4 * 9 + 4] = 1;
  const places = Array.from({ length: 400 }, (_, i) => shiftedAtRandom(dot, 9, 2, 1, i).indexOf(1));
  const columns = new Set(places.map((place) => place % 9));
  const rows = new Set(places.map((place) => Math.floor(place / 9)));
  for (const seen of [columns, rows]) expect([...seen].sort()).toEqual([2, 3, 4, 5, 6]);
  expect(shiftedAtRandom(dot, 9, 2, 1, 7)).toEqual(shiftedAtRandom(dot, 9, 2, 1, 7));
});

describe('the digits of a test', () => {
  test.each(['shifted', 'shuffled'] as const)('%s: the same digits with the same ink', (test) => {
    const [clean, changed] = [testStreams.clean(), testStreams[test]()];
    for (let i = 0; i < 20; i++) {
      const [was, is] = [clean(), changed()];
      expect(is.label).toBe(was.label);
      const ink = (pixels: Float32Array) => pixels.reduce((sum, value) => sum + value, 0);
      // Moved by at most 4 of 28 pixels a digit, which lies within the middle 20, loses next to nothing.
      expect(ink(is.pixels) / ink(was.pixels)).toBeGreaterThan(test === 'shifted' ? 0.93 : 0.9999);
    }
  });
});
