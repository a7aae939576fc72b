/**
 * Every number of content/en/03-linear-classifiers.mdx, sections #recipe, #cat and #arrows; the Korean has the same numbers.
 * A number is right when it rounds to the digits that the chapter prints; what the chapter calls exact is held to 9 decimals.
 */
import { describe, expect, test } from 'vitest';
import { evaluate, scoresOf } from '~/models/linear-classifier';
import { determinant3 } from '~/numerics/determinant';
import { formatNumber, formatVector } from '~/numerics/format';
import { rank, transpose } from '~/numerics/matrix';
import { between, randomFrom } from '~/numerics/random';
import { mean } from '~/numerics/statistics';
import { add, dot, norm, scale, soleArgmax, subtract, type Vector } from '~/numerics/vector';
import * as cat from '~/widgets/cat-columns/state';
import { createState as createColumns } from '~/widgets/linear-basis/state';
import * as classifier from '~/widgets/linear-classifier/state';

const [pink, green, purple] = [0, 1, 2];
const exactly = (values: Vector) => formatVector(values, 9);
const { data } = classifier;
const start = classifier.createState().getState();
const pointsOf = (c: number) => data.points.filter((_, i) => data.classes[i] === c);

describe('x as a recipe', () => {
  const columnsAt = (x: Vector) => createColumns({ x }).getState().derived;

  test('two of the first arrow, minus one of the second: (−0.2, 0.4, −0.7), and green wins with 0.4', () => {
    const { terms, scores, winner } = columnsAt([2, -1]);
    expect(terms.map(exactly)).toEqual(['(0.2, 0.6, −0.4)', '(−0.4, −0.2, −0.3)']);
    expect(exactly(scores)).toBe('(−0.2, 0.4, −0.7)');
    expect(winner).toBe(green);
  });

  test('at (−2, 1) the scores become (0.2, −0.4, 0.7), and purple leads by 0.5', () => {
    const { scores, winner, margin } = columnsAt([-2, 1]);
    expect(exactly(scores)).toBe('(0.2, −0.4, 0.7)');
    expect(winner).toBe(purple);
    expect(formatNumber(margin, 9)).toBe('0.5');
  });

  test('the columns are where (1, 0) and (0, 1) land', () => {
    expect(columnsAt([1, 0]).scores).toEqual([0.1, 0.3, -0.2]);
    expect(columnsAt([0, 1]).scores).toEqual([0.4, 0.2, 0.3]);
  });

  test('the rank of W is 2, and 1 with one column along the other', () => {
    expect(columnsAt([2, -1]).rank).toBe(2);
    expect(createColumns({ w2: [0.2, 0.6, -0.4, 0, 0] }).getState().derived.rank).toBe(1);
  });

  test('a negative x₁ pushes purple up and holds pink and green back', () => {
    expect(columnsAt([-1, 0]).scores.map(Math.sign)).toEqual([-1, -1, 1]);
  });

  test('at right angles to both columns is n = (0.13, −0.11, −0.10), 0.1975 long', () => {
    const { w1, w2, scores } = columnsAt([2, -1]);
    const units = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const n = units.map((unit) => determinant3([unit, w1, w2]));
    expect(exactly(n)).toBe('(0.13, −0.11, −0.1)');
    expect(formatNumber(norm(n), 4)).toBe('0.1975');
    expect(exactly(n.map((entry, k) => entry * scores[k]!))).toBe('(−0.026, −0.044, 0.07)');
    expect(dot(n, scores)).toBeCloseTo(0, 9);
    expect(formatVector(scale(n.map(Math.abs), 1 / norm(n)), 3)).toBe('(0.658, 0.557, 0.506)');
  });

  test('the perfect answers are 0.66, 0.56 and 0.51 away from the sheet', () => {
    const { targetDistances } = columnsAt([2, -1]);
    expect(formatVector(targetDistances, 3)).toBe('(0.658, 0.557, 0.506)');
    expect(formatVector(targetDistances, 2)).toBe('(0.66, 0.56, 0.51)');
  });

  test('the squares of these three add up to exactly 1, for every tilt of the sheet', () => {
    const random = randomFrom(1);
    for (let tilt = 0; tilt < 200; tilt++) {
      const column = () => Array.from({ length: 5 }, () => between(random, -2, 2));
      const { targetDistances, rank } = createColumns({ w1: column(), w2: column() }).getState().derived;
      expect(rank).toBe(2);
      expect(dot(targetDistances, targetDistances)).toBeCloseTo(1, 9);
    }
  });

  test('the sheet can go through one perfect answer, or two; then the third is 1 away', () => {
    const distances = (w2: Vector) =>
      createColumns({ w1: [1, 0, 0, 0, 0], w2 }).getState().derived.targetDistances;
    expect(exactly(distances([0, 1, 1, 0, 0]))).toBe('(0, 0.707106781, 0.707106781)');
    expect(distances([0, 1, 0, 0, 0])).toEqual([0, 0, 1]);
  });
});

describe('the cat with four pixels', () => {
  const brightness = [56, 231, 24, 2];
  const model = { weights: cat.weights, bias: cat.biasOfNotes };
  const withPixels = (pixels: Vector) => cat.createState({ pixels }).getState().derived;

  test('the cat picture scores −96.8 for cat, 437.9 for dog and 60.75 for ship', () => {
    expect(exactly(withPixels(brightness).scores)).toBe('(−96.8, 437.9, 60.75)');
    expect(withPixels(brightness).winner).toBe(1);
  });

  test('61.95 for the ship leaves the bias of −1.2 out', () => {
    expect(formatNumber(cat.createState({ bias: false }).getState().derived.scores[2]!, 9)).toBe('61.95');
    expect(cat.biasOfNotes[2]).toBe(-1.2);
  });

  test('the bias is one more column, of which every input takes exactly 1', () => {
    const widened = cat.weights.map((row, k) => [...row, cat.biasOfNotes[k]!]);
    expect(exactly(scoresOf({ weights: widened }, [...brightness, 1]))).toBe('(−96.8, 437.9, 60.75)');
  });

  test('the pixels push dog up by 84, 300.3, 50.4 and nothing', () => {
    expect(exactly(withPixels(brightness).terms.map((term) => term[1]!))).toBe('(84, 300.3, 50.4, 0)');
  });

  test('with pixel 4 at its full 255, cat rises to 409.2, still below dog’s 437.9', () => {
    expect(exactly(withPixels([56, 231, 24, 255]).scores.slice(0, 2))).toBe('(409.2, 437.9)');
  });

  test('one pixel cannot repair it, whatever its brightness from 0 to 255', () => {
    for (const pixel of brightness.keys())
      for (let value = 0; value <= 255; value++)
        expect(soleArgmax(scoresOf(model, brightness.with(pixel, value)))).not.toBe(0);
  });

  test('with pixel 2 dark as well, cat wins', () => {
    const { scores, winner } = withPixels([56, 0, 24, 255]);
    expect(exactly(scores.slice(0, 2))).toBe('(524.7, 137.6)');
    expect(winner).toBe(0);
  });

  test('269 w₄ = −352 w₁ − 1038 w₂ + 894 w₃, and the rank is 3', () => {
    const [w1, w2, w3, w4] = [cat.columnOf(0), cat.columnOf(1), cat.columnOf(2), cat.columnOf(3)];
    expect(exactly(scale(w4, 269))).toBe(
      exactly(add(add(scale(w1, -352), scale(w2, -1038)), scale(w3, 894))),
    );
    expect(rank([w1, w2, w3, w4])).toBe(3);
  });

  test('the classifier is blind along (352, 1038, −894, 269)/269, about (1.31, 3.86, −3.32, 1)', () => {
    const blind = scale([352, 1038, -894, 269], 1 / 269);
    expect(formatVector(blind)).toBe('(1.31, 3.86, −3.32, 1)');
    expect(exactly(scoresOf(model, add(brightness, scale(blind, 5))))).toBe('(−96.8, 437.9, 60.75)');
    // Rounded to two digits it is nearly so: less than 0.02 of a score per step.
    expect(scoresOf({ weights: cat.weights }, [1.31, 3.86, -3.32, 1]).map(Math.abs)).toSatisfy(
      (scores: Vector) => Math.max(...scores) < 0.02,
    );
  });

  test('28 × 28 pixels and 10 classes: 784 columns with 10 entries each', () => {
    const weights = Array.from({ length: 10 }, () => new Array<number>(28 * 28).fill(0));
    const columns = transpose(weights);
    expect(columns).toHaveLength(784);
    expect(new Set(columns.map((column) => column.length))).toEqual(new Set([10]));
    expect(scoresOf({ weights }, new Array<number>(784).fill(1))).toHaveLength(10);
  });
});

describe('two arrows in ℝ³', () => {
  const { evaluation, weights } = start.derived;
  const rowDifference = (j: number, k: number) => subtract(weights[j]!, weights[k]!);
  const winnerAt = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return soleArgmax(scoresOf({ weights }, [Math.cos(angle), Math.sin(angle)]));
  };

  test('the inputs are 54: 18 pink, 18 green and 18 purple', () => {
    expect(data.points).toHaveLength(54);
    expect([pink, green, purple].map((c) => pointsOf(c).length)).toEqual([18, 18, 18]);
  });

  test('at the start 17 of the 54 answers are right, spread as the table shows', () => {
    expect(evaluation.correct).toBe(17);
    expect(evaluation.confusion).toEqual([
      [2, 16, 0],
      [8, 9, 1],
      [12, 0, 6],
    ]);
    expect(evaluation.recall).toEqual([2 / 18, 9 / 18, 6 / 18]);
  });

  test('calling everything pink gets one more', () => {
    const allPink = { weights: weights.map(() => [0, 0]), bias: [1, 0, 0] };
    expect(evaluate(allPink, data).correct).toBe(evaluation.correct + 1);
  });

  test('the ties are −0.2 x₁ + 0.2 x₂ = 0, 0.3 x₁ + 0.1 x₂ = 0 and 0.5 x₁ − 0.1 x₂ = 0', () => {
    expect(exactly(rowDifference(pink, green))).toBe('(−0.2, 0.2)');
    expect(exactly(rowDifference(pink, purple))).toBe('(0.3, 0.1)');
    expect(exactly(rowDifference(green, purple))).toBe('(0.5, −0.1)');
  });

  test('pink wins above the diagonal; most pink points lie below', () => {
    expect(scoresOf({ weights }, [1, 1.1])).toSatisfy((s: Vector) => s[pink]! > s[green]!);
    expect(pointsOf(pink).filter(([x1, x2]) => x2 < x1).length).toBe(16);
  });

  test.each([
    { ray: '45', along: [1, 1], before: green, after: pink },
    { ray: '108.4', along: [-1, 3], before: pink, after: purple },
    { ray: '258.7', along: [-1, -5], before: purple, after: green },
  ])('a boundary is the ray at $ray°, along $along', ({ ray, along, before, after }) => {
    const degrees = ((Math.atan2(along[1]!, along[0]!) * 180) / Math.PI + 360) % 360;
    expect(formatNumber(degrees, 1)).toBe(ray);
    expect(dot(rowDifference(before, after), along)).toBeCloseTo(0, 9);
    expect([winnerAt(degrees - 0.1), winnerAt(degrees + 0.1)]).toEqual([before, after]);
  });

  test('pink owns the sector from 45° to 108.4° and nothing else', () => {
    for (let degrees = 0; degrees < 360; degrees += 0.25)
      if (degrees !== 45) expect(winnerAt(degrees) === pink).toBe(degrees > 45 && degrees < 108.43);
  });

  test('the mean of the pink points, (1.28, 0.29), lies at 12.8°, in green’s sector', () => {
    const [x1, x2] = transpose(pointsOf(pink)).map(mean) as [number, number];
    const degrees = (Math.atan2(x2, x1) * 180) / Math.PI;
    expect(formatVector([x1, x2])).toBe('(1.28, 0.29)');
    expect(formatNumber(degrees, 1)).toBe('12.8');
    expect(winnerAt(degrees)).toBe(green);
  });

  test('walking straight away from the origin, the winner stays the winner', () => {
    const farther = { ...data, points: data.points.map((point) => scale(point, 2)) };
    expect(evaluate({ weights }, farther).predicted).toEqual(evaluation.predicted);
  });
});
