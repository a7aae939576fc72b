import { describe, expect, test } from 'vitest';
import reference from './fixtures/three-classes.json';
import { threeClasses } from './three-classes';

const kinds = ['overlap', 'separable', 'ring'] as const;

describe('three classes of points', () => {
  test.each(kinds)('%s are the 54 of the reference', (kind) => {
    const { points, classes, classCount } = threeClasses(kind);
    expect(points).toEqual(reference[kind].x);
    expect(classes).toEqual(reference[kind].y);
    expect(classCount).toBe(3);
  });

  test.each(kinds)('%s come in the number asked for, another for another seed', (kind) => {
    const { points, classes } = threeClasses(kind, 5, 12);
    expect(points).toHaveLength(15);
    expect(classes).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
    expect(threeClasses(kind, 5, 12).points).toEqual(points);
    expect(threeClasses(kind, 5, 13).points).not.toEqual(points);
  });

  test('lie in rings of radius 0.35, 1.1 and 1.85', () => {
    const { points, classes } = threeClasses('ring', 500);
    points.forEach(([x, y], i) => {
      expect(Math.abs(Math.hypot(x, y) - (0.35 + 0.75 * classes[i]!))).toBeLessThan(5 * 0.08);
    });
  });

  test('can be none', () => {
    expect(threeClasses('ring', 0).points).toEqual([]);
  });
});
