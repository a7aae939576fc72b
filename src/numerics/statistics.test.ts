import { expect, test } from 'vitest';
import { mean, standardDeviation } from './statistics';

test('the mean and the spread around it', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2);
});

test('of nothing are not a number', () => {
  expect(mean([])).toBeNaN();
  expect(standardDeviation([])).toBeNaN();
});
