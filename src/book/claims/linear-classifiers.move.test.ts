/**
 * Every number of content/en/03-linear-classifiers.mdx, section #move, and the lowest losses of #distance; the Korean
 * has the same numbers. A number is right when it rounds to the digits that the chapter prints. Long runs go by the chapter's
 * own formulas in float64, which are quick; that they are the gradients of TensorFlow.js is tested here, and that the figure's
 * run of 200 steps has the same losses and counts, in src/widgets/linear-classifier/widget.test.ts.
 */
import { describe, expect, test } from 'vitest';
import { plainLoss } from '~/models/gradient-check';
import { evaluate, lossAndGradient, scoresOf } from '~/models/linear-classifier';
import { formatNumber, formatVector } from '~/numerics/format';
import { type Matrix, transpose } from '~/numerics/matrix';
import { dot, norm, scale, subtract, type Vector } from '~/numerics/vector';
import { createState, data } from '~/widgets/linear-classifier/state';

const W0 = createState().getState().derived.weights;
const oneHot = (c: number) => [0, 1, 2].map((k) => (k === c ? 1 : 0));
const firstPink = { points: [data.points[0]!], classes: [0], classCount: 3 };
const [x, e] = [data.points[0]!, oneHot(0)];

/** The chapter's softmax. */
function softmax(scores: Vector) {
  const powers = scores.map(Math.exp);
  return scale(powers, 1 / powers.reduce((sum, power) => sum + power, 0));
}

/** What a point's gradient is made of: twice score minus target, or probability minus target. */
const blame = {
  mse: (scores: Vector, target: Vector) => scale(subtract(scores, target), 2),
  'cross-entropy': (scores: Vector, target: Vector) => subtract(softmax(scores), target),
};
type Loss = keyof typeof blame;

/** The chapter's gradient of all 54 points: column j is the mean of x_ij times the blame of point i. */
function gradientAt(weights: Matrix, loss: Loss): number[][] {
  const blames = data.points.map((point, i) =>
    blame[loss](scoresOf({ weights }, point), oneHot(data.classes[i]!)),
  );
  const inputs = transpose(data.points);
  return transpose(blames).map((ofClass) =>
    inputs.map((column) => dot(ofClass, column) / data.points.length),
  );
}

/** W after 0, 1, … `steps` steps of gradient descent from the starting matrix. */
function descend(loss: Loss, learningRate: number, steps: number): Matrix[] {
  const run: Matrix[] = [W0];
  for (let step = 0; step < steps; step++) {
    const gradient = gradientAt(run.at(-1)!, loss);
    run.push(run.at(-1)!.map((row, k) => subtract(row, scale(gradient[k]!, learningRate))));
  }
  return run;
}

const lossOf = (weights: Matrix, loss: Loss) => formatNumber(plainLoss({ weights }, data, loss), 4);
const rightOf = (weights: Matrix) => evaluate({ weights }, data).correct;

describe('move the arrows by hand', () => {
  test('90% of the pink points are 17 of 18', () => {
    expect(Math.ceil(0.9 * 18)).toBe(17);
  });

  test('w₁ = (1.93, 0.79, −1.98) gets 18 pink, 0 green and 13 purple: 31', () => {
    const { evaluation } = createState({ w1: [1.93, 0.79, -1.98], lock2: true }).getState().derived;
    expect(evaluation.confusion.map((row, c) => row[c])).toEqual([18, 0, 13]);
    expect(evaluation.correct).toBe(31);
  });

  test('with w₂ locked and 17 or more pink points right, 31 is the most, and pink leads green in w₁', () => {
    const found = everyFirstColumn().map((w1) => {
      const { correct, confusion } = evaluate({ weights: w1.map((entry, k) => [entry, W0[k]![1]!]) }, data);
      return { correct, pinkRight: confusion[0]![0]!, lead: w1[0]! - w1[1]! };
    });
    const withPink = found.filter(({ pinkRight }) => pinkRight >= 17);
    expect(Math.max(...withPink.map(({ correct }) => correct))).toBe(31);
    expect(withPink.every(({ lead }) => lead > 0)).toBe(true);
    expect(W0[0]![1]).toBeGreaterThan(W0[1]![1]!);
  });

  test('16 of the 18 green points have both pixels positive', () => {
    const greens = data.points.filter((_, i) => data.classes[i] === 1);
    expect(greens.filter(([x1, x2]) => x1 > 0 && x2 > 0)).toHaveLength(16);
  });
});

describe('move the arrows by gradient', () => {
  test.each(['mse', 'cross-entropy'] as const)('the formula for %s is its gradient', (loss) => {
    const { weightsGradient } = lossAndGradient({ weights: W0 }, data, loss);
    const formula = gradientAt(W0, loss).flat();
    weightsGradient.flat().forEach((slope, i) => void expect(slope).toBeCloseTo(formula[i]!, 5));
  });

  test('the MSE gradient is (−0.397, 0.203, −0.095) for w₁ and (0.695, −0.072, −0.266) for w₂', () => {
    const { weightsGradient } = createState().getState().derived.gradient;
    expect(transpose(weightsGradient).map((column) => formatVector(column, 3))).toEqual([
      '(−0.397, 0.203, −0.095)',
      '(0.695, −0.072, −0.266)',
    ]);
  });

  test('cross-entropy brings η = 0.5; ten steps in the figure have the losses and counts of the text', () => {
    const store = createState();
    store.getState().set({ loss: 'cross-entropy' });
    expect(store.getState().params.learningRate).toBe(0.5);
    store.getState().play.advance(10, true);
    const frames = store.getState().run.frames.map(({ derived }) => derived);
    const losses = [0, 1, 2, 5, 10].map((step) => formatNumber(frames[step]!.loss, 4));
    expect(losses).toEqual(['1.0391', '0.9672', '0.9122', '0.8065', '0.7182']);
    expect(frames.slice(0, 6).map(({ evaluation }) => evaluation.correct)).toEqual([17, 27, 34, 43, 43, 43]);
    expect(frames[10]!.evaluation.correct).toBe(41);
  });

  test('cross-entropy with η = 0.5 falls at every step, while the count rises to 43 and falls to 40', () => {
    const run = descend('cross-entropy', 0.5, 200);
    const losses = run.map((weights) => plainLoss({ weights }, data, 'cross-entropy'));
    const counts = run.map(rightOf);
    const table = [0, 1, 2, 5, 10, 50, 200];
    expect(table.map((step) => formatNumber(losses[step]!, 4))).toEqual([
      '1.0391',
      '0.9672',
      '0.9122',
      '0.8065',
      '0.7182',
      '0.5778',
      '0.5475',
    ]);
    expect(table.map((step) => counts[step])).toEqual([17, 27, 34, 43, 41, 40, 40]);
    expect(counts.slice(0, 6)).toEqual([17, 27, 34, 43, 43, 43]);
    expect(losses.slice(1).every((loss, step) => loss < losses[step]!)).toBe(true);
    expect(counts.slice(6).every((count, i) => count <= counts[i + 5]!)).toBe(true);
  });

  test('MSE with η = 0.1 gets 44 after five steps, and ends at 41', () => {
    const store = createState();
    store.getState().play.advance(5, true);
    expect(store.getState().params.learningRate).toBe(0.1);
    expect(store.getState().derived.evaluation.correct).toBe(44);
    const counts = descend('mse', 0.1, 1000).map(rightOf);
    expect(counts[5]).toBe(44);
    expect(counts.at(-1)).toBe(41);
  });

  // Both losses are convex, so where the gradient vanishes the loss is lowest.
  test.each([
    { loss: 'mse', rate: 0.7, lowest: '0.5127', right: 41 },
    { loss: 'cross-entropy', rate: 2, lowest: '0.5463', right: 40 },
  ] as const)('the best $loss, $lowest, gets $right right', ({ loss, rate, lowest, right }) => {
    const best = descend(loss, rate, 500).at(-1)!;
    expect(norm(gradientAt(best, loss).flat())).toBeLessThan(1e-6);
    expect(lossOf(best, loss)).toBe(lowest);
    expect(rightOf(best)).toBe(right);
  });

  test('the limit is η = 0.7287 = 2/λ, where λ = 2.7446 is the larger eigenvalue of (2/N)XᵀX', () => {
    expect(formatNumber(steepest().curvature, 4)).toBe('2.7446');
    expect(formatNumber(2 / steepest().curvature, 4)).toBe('0.7287');
  });

  test('MSE with η = 0.7 still arrives', () => {
    expect(lossOf(descend('mse', 0.7, 400).at(-1)!, 'mse')).toBe('0.5127');
  });

  test('MSE with η = 0.8 overshoots a little more at each step until the numbers run away', () => {
    const run = descend('mse', 0.8, 400);
    const slopes = run.map((weights) => dot(gradientAt(weights, 'mse')[0]!, steepest().direction));
    for (let step = 1; step <= 20; step++)
      expect(slopes[step]! / slopes[step - 1]!).toBeCloseTo(1 - 0.8 * steepest().curvature, 6);
    expect(1 - 0.8 * steepest().curvature).toBeLessThan(-1);
    expect(plainLoss({ weights: run.at(-1)! }, data, 'mse')).toBeGreaterThan(1e9);
  });

  test('the gradient of the first pink point alone is what the three listings print', () => {
    const error = subtract(scoresOf({ weights: W0 }, x), e);
    expect(formatVector(error, 3)).toBe('(−0.473, 0.521, 0.112)');
    const { loss, weightsGradient } = lossAndGradient({ weights: W0 }, firstPink, 'mse');
    expect(formatNumber(loss, 4)).toBe('0.5077');
    const listings = {
      3: ['(−0.974, −1.003)', '(1.073, 1.105)', '(0.231, 0.237)'],
      4: ['(−0.9744, −1.0028)', '(1.0733, 1.1045)', '(0.2307, 0.2374)'],
      5: ['(−0.97438, −1.00276)', '(1.07326, 1.10452)', '(0.23072, 0.23744)'],
    };
    for (const [digits, rows] of Object.entries(listings)) {
      expect(weightsGradient.map((row) => formatVector(row, Number(digits)))).toEqual(rows);
      expect(error.map((entry) => formatVector(scale(x, 2 * entry), Number(digits)))).toEqual(rows);
    }
  });
});

/** The larger eigenvalue of the symmetric 2×2 matrix (2/N)XᵀX, and its eigenvector. */
function steepest(): { readonly curvature: number; readonly direction: Vector } {
  const inputs = transpose(data.points);
  const entry = (i: number, j: number) => (2 / data.points.length) * dot(inputs[i]!, inputs[j]!);
  const [a, b, d] = [entry(0, 0), entry(0, 1), entry(1, 1)];
  const curvature = (a + d) / 2 + Math.hypot((a - d) / 2, b);
  return { curvature, direction: [b, curvature - a] };
}

/**
 * A w₁ = (0, −u, −v) for every way in which the 54 points can be decided when w₂ is locked. Each point ties at one
 * u, one v and one v − u: three families of parallel lines, and one (u, v) from every cell between them is enough, because
 * adding a constant to w₁ decides nothing and points that are right stay right for a small change.
 */
function everyFirstColumn(): Vector[] {
  const w2 = W0.map((row) => row[1]!);
  const tiesOf = (j: number, k: number) =>
    data.points.filter(([x1]) => x1 !== 0).map(([x1, x2]) => ((w2[k]! - w2[j]!) * x2) / x1);
  const [us, vs, differences] = [tiesOf(0, 1), tiesOf(0, 2), tiesOf(1, 2)] as const;
  // Beyond all places where two of the lines cross.
  const far = 3 * Math.max(...[...us, ...vs, ...differences].map(Math.abs)) + 1;
  const gaps = (ties: readonly number[], low: number, high: number) => {
    const inside = ties.filter((tie) => tie > low && tie < high).toSorted((a, b) => a - b);
    return [low, ...inside].map((from, i) => [from, inside[i] ?? high] as const);
  };
  return gaps(us, -far, far).flatMap(([uLow, uHigh]) =>
    gaps(vs, -far, far).flatMap(([vLow, vHigh]) =>
      gaps(differences, vLow - uHigh, vHigh - uLow).map(([low, high]) => {
        const difference = (low + high) / 2;
        const u = (Math.max(uLow, vLow - difference) + Math.min(uHigh, vHigh - difference)) / 2;
        return [0, -u, -(u + difference)];
      }),
    ),
  );
}
