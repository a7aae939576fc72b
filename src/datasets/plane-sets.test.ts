import { describe, expect, test } from 'vitest';
import reference from './fixtures/plane-sets.json';
import { circles, moons, spirals, xorCloud } from './plane-sets';

const sets = { xorCloud, circles, moons, spirals };

// vectors/datasets.json: the first points, the last, the sum over all.
describe.each(Object.keys(sets) as (keyof typeof sets)[])('%s', (name) => {
  const { points, classes } = sets[name]();
  const { n, first, labels_first, last, sum } = reference[name];

  test('is that of the reference', () => {
    expect(points).toHaveLength(n);
    for (const [i, place] of first.entries())
      place.forEach((entry, axis) => {
        expect(points[i]![axis as 0 | 1]).toBeCloseTo(entry, 10);
      });
    expect(classes.slice(0, labels_first.length)).toEqual(labels_first);
    for (const axis of [0, 1] as const) {
      expect(points.at(-1)![axis]).toBeCloseTo(last[axis]!, 10);
      expect(points.reduce((total, point) => total + point[axis], 0)).toBeCloseTo(sum[axis]!, 9);
    }
  });

  test('can be small, and none', () => {
    expect(sets[name](1).points.flat().every(Number.isFinite)).toBe(true);
    expect(sets[name](0).points).toEqual([]);
  });
});

test('two arms of a spiral with an odd number of half turns mirror each other at the origin', () => {
  const { points } = spirals(50, 2, 1, 0, 3 * Math.PI);
  for (let i = 0; i < 50; i++)
    for (const axis of [0, 1] as const) expect(points[i]![axis]).toBeCloseTo(-points[50 + i]![axis], 12);
});
