import { expect, test } from 'vitest';
import { paintField } from './field-picture';

// A palette whose pixel is its own number: 0 is full negative, 255 full positive.
const palette = Uint32Array.from({ length: 256 }, (_, i) => i);

test('a picture stands upright: the last values are its top row', () => {
  const pixels = new Uint32Array(4);
  paintField({ values: [-1, -1, 1, 1], stride: 1, offset: 0, columns: 2, largest: 1 }, palette, pixels);
  expect([...pixels]).toEqual([255, 255, 0, 0]);
});

test('one of several fields in an array is taken alone, and what is too large or no number has an end of the scale', () => {
  const pixels = new Uint32Array(4);
  const values = [9, 5, 9, Number.NaN, 9, -5, 9, 0];
  paintField({ values, stride: 2, offset: 1, columns: 2, largest: 2 }, palette, pixels);
  expect([...pixels]).toEqual([0, 128, 255, 0]);
});
