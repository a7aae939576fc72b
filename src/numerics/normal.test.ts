import { expect, test } from 'vitest';
import { normalShareBelow } from './normal';

// ½ erfc(−z/√2) of Python's math module.
test.each([
  [-10, 7.619853024160593e-24],
  [-7, 1.279812543885835e-12],
  [-5, 2.866515718791946e-7],
  [-3.0001, 0.001349454913260717],
  [-3, 0.0013498980316300957],
  [-2.9, 0.0018658133003840384],
  [-2, 0.02275013194817922],
  [-1, 0.15865525393145707],
  [-0.5, 0.3085375387259869],
  [0, 0.5],
  [1, 0.8413447460685429],
  [2.9999, 0.998649658717045],
  [3, 0.9986501019683699],
  [5, 0.9999997133484281],
])('the share below %f agrees with the C library', (z, expected) => {
  expect(Math.abs(normalShareBelow(z) - expected)).toBeLessThanOrEqual(2e-16 + 1e-15 * expected);
  expect(Math.abs(normalShareBelow(z) / expected - 1)).toBeLessThan(1e-12);
});

test('far out it is nought or one, and no number stays no number', () => {
  expect([-1e308, -40, 40, 1e308].map(normalShareBelow)).toEqual([0, expect.closeTo(0, 300), 1, 1]);
  expect([-Infinity, Infinity].map(normalShareBelow)).toEqual([0, 1]);
  expect(normalShareBelow(Number.NaN)).toBeNaN();
});
