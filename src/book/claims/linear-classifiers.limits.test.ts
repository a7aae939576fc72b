/**
 * Every number of content/en/03-linear-classifiers.mdx, sections #limits and #exercises; the Korean has the same numbers.
 * A number is right when it rounds to the digits that the chapter prints; tolerances of simulations stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { threeClasses } from '~/datasets/three-classes';
import { plainLoss } from '~/models/gradient-check';
import { distancesPerClass, evaluate, type LinearModel, scoresOf } from '~/models/linear-classifier';
import { inPolarFeatures } from '~/models/polar-features';
import { formatNumber, formatVector } from '~/numerics/format';
import { distanceToSpan, transpose } from '~/numerics/matrix';
import { between, randomFrom } from '~/numerics/random';
import { add, dot, norm, soleArgmax } from '~/numerics/vector';
import { createState as createColumns } from '~/widgets/linear-basis/state';
import { createState as createClassifier, data } from '~/widgets/linear-classifier/state';
import { createState as createSeparability } from '~/widgets/separability/state';

type Point = readonly [number, number];

const W0 = createClassifier().getState().derived.weights;
const ring = threeClasses('ring');
const pointsOf = (c: number, { points, classes } = data) => points.filter((_, i) => classes[i] === c);

/** Twice the signed area of a triangle: positive when a, b, c turn counter-clockwise. */
const turn = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
const insideTriangle = (point: Point, [a, b, c]: readonly [Point, Point, Point]) =>
  new Set([turn(a, b, point), turn(b, c, point), turn(c, a, point)].map(Math.sign)).size === 1;

/** s = r·w + b with one column. */
const byRadius = { weights: [[0], [1], [2]], bias: [0, -0.75, -2.25] };

/** The same points by their radius alone. */
const radiiOf = (data: typeof ring) => ({
  ...data,
  points: inPolarFeatures(data).points.map(([radius]) => [radius!]),
});

describe('what no linear classifier can do', () => {
  test.each([
    ['separable', 54],
    ['overlap', 45],
    ['ring', 21],
  ] as const)('without a bias, on %s %i of 54 is the most', (name, most) => {
    const { best, data } = createSeparability({ data: name }).getState().derived;
    expect(data.points).toHaveLength(54);
    expect(best?.correct).toBe(most);
    expect(evaluate({ weights: best!.weights }, data).correct).toBe(most);
  });

  test('a bias lifts the best we know for the overlap from 45 to 46', () => {
    const weights = [
      [0.29, -2.32],
      [0.32, 0.54],
      [-3.88, 1.2],
    ];
    expect(evaluate({ weights, bias: [1.08, 0.04, 0.78] }, data).correct).toBe(46);
  });

  test('a bias helps on the ring too: 34 instead of 21', () => {
    const weights = [
      [1, 0.1],
      [2.5, -2],
      [-1.1, 3.8],
    ];
    expect(evaluate({ weights, bias: [-0.4, -1.2, -2.1] }, ring).correct).toBe(34);
  });

  test('the pink point (1.03, 1.06) lies inside the triangle of green (0.96, 0.53), (1.41, 1.21), (0.54, 1.07)', () => {
    const corners = [
      [0.96, 0.53],
      [1.41, 1.21],
      [0.54, 1.07],
    ] as const;
    expect(pointsOf(0)).toContainEqual([1.03, 1.06]);
    for (const corner of corners) expect(pointsOf(1)).toContainEqual(corner);
    expect(insideTriangle([1.03, 1.06], corners)).toBe(true);
  });

  test('the outer ring surrounds all the rest', () => {
    const purple = pointsOf(2, ring);
    for (const point of [...pointsOf(0, ring), ...pointsOf(1, ring)])
      expect(
        purple.some((a) => purple.some((b) => purple.some((c) => insideTriangle(point, [a, b, c])))),
      ).toBe(true);
  });

  test('the radii of the ring are 0.24 to 0.47, 0.89 to 1.22 and 1.81 to 2.08', () => {
    const ranges = [0, 1, 2].map((c) => {
      const radii = pointsOf(c, ring).map(norm);
      return formatVector([Math.min(...radii), Math.max(...radii)]);
    });
    expect(ranges).toEqual(['(0.24, 0.47)', '(0.89, 1.22)', '(1.81, 2.08)']);
  });

  test('with the radius as input, the scores (0, r − 0.75, 2r − 2.25) get 54 of 54', () => {
    expect(evaluate(byRadius, radiiOf(ring)).correct).toBe(54);
  });

  test('the model menu can solve the ring: 52 or more of 54', () => {
    const store = createSeparability({ data: 'ring' });
    store.getState().set({ model: 'polar' });
    store.getState().play.advance(30, true);
    expect(store.getState().derived.evaluation.correct).toBeGreaterThanOrEqual(52);
  });

  // 60,000 points: the standard error is 0.2%, so 0.5% is almost three of them, and all that rounds to 75%.
  test('choosing the nearest centre, a linear classifier with a bias, is right about 75% of the time', () => {
    const centres = [
      [1.25, 0.25],
      [0.8, 1],
      [-0.25, 1.25],
    ];
    const nearest = { weights: centres, bias: centres.map((centre) => -dot(centre, centre) / 2) };
    const fresh = threeClasses('overlap', 20_000, 3);
    const share = evaluate(nearest, fresh).correct / 60_000;
    expect(Math.abs(share - 0.75)).toBeLessThan(0.005);
    const nearestTo = ([x1, x2]: Point) => {
      const distances = centres.map((centre) => Math.hypot(x1 - centre[0]!, x2 - centre[1]!));
      return distances.indexOf(Math.min(...distances));
    };
    expect(evaluate(nearest, data).predicted).toEqual(data.points.map(nearestTo));
  });

  test('our record of 45 of 54 is 83%; 75% are some 40', () => {
    expect(formatNumber((100 * 45) / 54, 0)).toBe('83');
    expect(Math.floor(0.75 * 54)).toBe(40);
  });
});

describe('exercises', () => {
  const zero = W0.map(() => [0, 0]);

  test('by hand: (1, 2) has scores (0.9, 0.7, 0.4), and pink wins', () => {
    const { terms, scores, winner } = createColumns({ x: [1, 2] }).getState().derived;
    expect(terms.map((term) => formatVector(term, 9))).toEqual(['(0.1, 0.3, −0.2)', '(0.8, 0.4, 0.6)']);
    expect(formatVector(scores, 9)).toBe('(0.9, 0.7, 0.4)');
    expect(winner).toBe(0);
  });

  test('a fourth class: still two columns, with four entries each', () => {
    const { w1, w2, scores, rank } = createColumns({ classes: 4 }).getState().derived;
    expect([w1, w2, scores].map((vector) => vector.length)).toEqual([4, 4, 4]);
    expect(rank).toBe(2);
  });

  test('at the origin the scores are (0, 0, 0): all classes tie', () => {
    const { scores, winner } = createColumns({ x: [0, 0] }).getState().derived;
    expect(formatVector(scores, 9)).toBe('(0, 0, 0)');
    expect(winner).toBe(-1);
    expect(scoresOf({ weights: W0, bias: [1, 2, 3] }, [0, 0])).toEqual([1, 2, 3]);
  });

  test('W = 0: D is 18 for each class, the MSE 1, the cross-entropy ln 3 = 1.0986, and no class wins', () => {
    expect(distancesPerClass({ weights: zero }, data)).toEqual([18, 18, 18]);
    expect(plainLoss({ weights: zero }, data, 'mse')).toBe(1);
    expect(plainLoss({ weights: zero }, data, 'cross-entropy')).toBeCloseTo(Math.log(3), 9);
    expect(formatNumber(Math.log(3), 4)).toBe('1.0986');
    expect(new Set(evaluate({ weights: zero }, data).predicted)).toEqual(new Set([-1]));
  });

  test('(5, −7) more in every row: same answers, same cross-entropy, another MSE', () => {
    const [before, after] = [{ weights: W0 }, { weights: W0.map((row) => add(row, [5, -7])) }];
    const lossOf = (model: LinearModel, loss: 'mse' | 'cross-entropy') => plainLoss(model, data, loss);
    expect(evaluate(after, data).predicted).toEqual(evaluate(before, data).predicted);
    expect(lossOf(after, 'cross-entropy')).toBeCloseTo(lossOf(before, 'cross-entropy'), 9);
    expect(Math.abs(lossOf(after, 'mse') - lossOf(before, 'mse'))).toBeGreaterThan(1);
  });

  test('without a bias the MSE is never less than 1/3, because the sheet is too far from the targets', () => {
    const random = randomFrom(1);
    for (let tries = 0; tries < 500; tries++) {
      const size = 10 ** between(random, -2, 1);
      const weights = W0.map(() => [between(random, -size, size), between(random, -size, size)]);
      const toSheet = [0, 1, 2].map((c) => distanceToSpan([0, 0, 0].with(c, 1), transpose(weights)));
      const room = distancesPerClass({ weights }, data).map((sum, c) => sum - 18 * toSheet[c]! ** 2);
      expect(Math.min(...room)).toBeGreaterThan(-1e-9);
      expect(plainLoss({ weights }, data, 'mse')).toBeGreaterThanOrEqual(1 / 3);
    }
  });

  test('pink wins below r = 0.75, green between, purple above 1.5; there they tie', () => {
    const winners = [0.74, 0.75, 0.76, 1.49, 1.5, 1.51].map((r) => soleArgmax(scoresOf(byRadius, [r])));
    expect(winners).toEqual([0, -1, 1, 1, -1, 2]);
  });
});
