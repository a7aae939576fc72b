import { expect, test } from 'vitest';
import { asked, dragged, stepped } from './stepping';

const limits = { step: 0.1, min: -2, max: 2 };

test('a key lands on round numbers from wherever training has left the value', () => {
  expect(stepped(0.3172, 1, limits)).toBe(0.4);
  expect(stepped(0.1, 2, limits)).toBe(0.3);
  expect(stepped(0.3172, -10, limits)).toBe(-0.7);
  expect(stepped(1.95, 10, limits)).toBe(2);
  expect(Object.is(stepped(0.1, -1, limits), 0)).toBe(true);
});

test('a screen reader that asks for less than a step gets a step', () => {
  expect(asked(0.52, 0.5, limits)).toBe(0.6);
  expect(asked(0.48, 0.5, limits)).toBe(0.4);
  expect(asked(1.3, 0.5, limits)).toBe(1.3);
  expect(asked(-2, 0.5, limits)).toBe(-2);
});

test('a hand glides on half steps, within the limits', () => {
  expect(dragged(0.274, limits)).toBe(0.25);
  expect(dragged(0.274, limits, 10)).toBe(0.27);
  expect(dragged(9, limits)).toBe(2);
});
