import { describe, expect, test } from 'vitest';
import { between, integerBelow, randomFrom } from '~/numerics/random';
import { bestConeAccuracy } from './best-cone';
import reference from './fixtures/linear-classifier.json';
import datasets from './fixtures/three-classes.json';
import type { LabelledPoints } from './labelled-points';
import { evaluate } from './linear-classifier';

/** Random data; `grid` puts the points on few directions, with many duplicates, opposites and zeros. */
function randomPoints(seed: number, count: number, grid?: number): LabelledPoints {
  const random = randomFrom(seed);
  const coordinate = () => (grid ? integerBelow(random, 2 * grid + 1) - grid : between(random, -2, 2));
  return {
    points: Array.from({ length: count }, () => [coordinate(), coordinate()]),
    classes: Array.from({ length: count }, () => integerBelow(random, 3)),
    classCount: 3,
  };
}

/** The best of many random W: what the exact answer may not fall below. */
function bestOfTries(data: LabelledPoints, tries: number): number {
  const random = randomFrom(1);
  const entry = () => between(random, -1, 1);
  return Math.max(
    ...Array.from(
      { length: tries },
      () => evaluate({ weights: [0, 1, 2].map(() => [entry(), entry()]) }, data).correct,
    ),
  );
}

describe('the best without a bias', () => {
  test.each([
    ['overlap', 45],
    ['separable', 54],
    ['ring', 21],
  ] as const)('on %s is %i of 54, and its W attains it', (kind, correct) => {
    const best = bestConeAccuracy(datasets[kind])!;
    expect(best.correct).toBe(correct);
    expect(evaluate({ weights: best.weights }, datasets[kind]).correct).toBe(correct);
  });

  test('on overlap has the sectors that an exhaustive search found', () => {
    const { rays, sectors } = bestConeAccuracy(datasets.overlap)!;
    const green = sectors.indexOf(1);
    const degrees = [0, 1, 2].map((i) => ((rays[(green + i) % 3]! * 180) / Math.PI) % 360);
    expect([0, 1, 2].map((i) => sectors[(green + i) % 3])).toEqual([1, 2, 0]);
    const [green_, purple, pink] = reference.best_accuracy_no_bias_exact.boundary_rays_degrees;
    expect(degrees[0]).toBeCloseTo(green_!, 0);
    expect(degrees[1]).toBeCloseTo(purple!, 0);
    // No point lies between 204° and 336°: every ray there is as good.
    expect(pink).toBeGreaterThan(204);
    expect(degrees[2]).toBeGreaterThan(204);
    expect(degrees[2]).toBeLessThan(336);
  });

  test.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'no random W does better, and its own does as well (seed %i)',
    (seed) => {
      for (const data of [randomPoints(seed, 9), randomPoints(seed, 12, 1), randomPoints(seed, 20, 2)]) {
        const best = bestConeAccuracy(data)!;
        expect(evaluate({ weights: best.weights }, data).correct).toBe(best.correct);
        expect(best.correct).toBeGreaterThanOrEqual(bestOfTries(data, 300));
      }
    },
  );

  test('counts a point at the origin as lost, and lives without points', () => {
    const one = (point: [number, number]) =>
      bestConeAccuracy({ points: [point], classes: [2], classCount: 3 })!.correct;
    expect(one([0, 0])).toBe(0);
    expect(one([-1, -0])).toBe(1);
    expect(bestConeAccuracy({ points: [], classes: [], classCount: 3 })!.correct).toBe(0);
  });

  test('is one of two when two classes share a direction', () => {
    const data = {
      points: [
        [1, 2],
        [0.5, 1],
        [-1, -2],
      ],
      classes: [0, 1, 2],
      classCount: 3,
    };
    expect(bestConeAccuracy(data)!.correct).toBe(2);
  });

  test('is unknown for two classes, for three numbers a point, and for NaN', () => {
    expect(bestConeAccuracy({ points: [[1, 0]], classes: [0], classCount: 2 })).toBeNull();
    expect(bestConeAccuracy({ points: [[1, 0, 1]], classes: [0], classCount: 3 })).toBeNull();
    expect(bestConeAccuracy({ points: [[Number.NaN, 0]], classes: [0], classCount: 3 })).toBeNull();
  });
});
