import { expect, test } from 'vitest';
import { softmax } from './softmax';

test('shares add up to one, equal scores share equally, and huge scores do no harm', () => {
  expect(softmax([1, 1, 1, 1])).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(softmax([0, Math.log(3)])[1]).toBeCloseTo(0.75, 12);
  expect(softmax([1e4, 0])).toEqual([1, 0]);
});
