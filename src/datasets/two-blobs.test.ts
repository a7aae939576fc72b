import { expect, test } from 'vitest';
import { twoBlobs } from './two-blobs';

// vectors/datasets.json, blobs2.
test('two blobs of seed 7 are the 80 points of the reference', () => {
  const { points, classes } = twoBlobs();
  expect(points).toHaveLength(80);
  expect(points.slice(0, 6)).toEqual([
    [-1.02, -0.34],
    [-1.25, -1.47],
    [-1.4, 1.09],
    [-1.54, -1.39],
    [-0.98, -1.15],
    [-0.82, 0.05],
  ]);
  expect(points.at(-1)).toEqual([1.08, 0.56]);
  expect(points.reduce((sum, [x]) => sum + x, 0)).toBeCloseTo(-1.68, 9);
  expect(points.reduce((sum, [, y]) => sum + y, 0)).toBeCloseTo(-3.33, 9);
  expect(classes.filter((c) => c === 1)).toHaveLength(40);
});

test('another seed gives other points', () => {
  expect(twoBlobs(40, 8).points).not.toEqual(twoBlobs().points);
});
