import { expect, test } from 'vitest';
import { centralDifferences } from './differences';

test('sees the slopes of a smooth function to nine digits', () => {
  const [a, b] = centralDifferences(([x, y]) => x! ** 2 * Math.sin(y!), [1.5, 0.7]);
  expect(a).toBeCloseTo(3 * Math.sin(0.7), 9);
  expect(b).toBeCloseTo(2.25 * Math.cos(0.7), 9);
});
