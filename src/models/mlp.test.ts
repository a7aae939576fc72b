import { describe, expect, test } from 'vitest';
import { centralDifferences } from '~/numerics/differences';
import { soleArgmax } from '~/numerics/vector';
import datasets from './fixtures/three-classes.json';
import { evaluatePredictions } from './linear-classifier';
import { type Mlp, type MlpTraining, mlpLossAndGradient, mlpScores, startMlp, stepMlp } from './mlp';
import { memory } from './tf';

const names = ['w1', 'b1', 'w2', 'b2'] as const;

function trained(steps: number, kind: keyof typeof datasets, seed: number): MlpTraining {
  let training = startMlp(seed);
  for (let taken = 0; taken < steps; taken++) training = stepMlp(training, datasets[kind]);
  return training;
}

const correctOf = ({ network }: MlpTraining, kind: keyof typeof datasets) =>
  evaluatePredictions(mlpScores(network, datasets[kind].points).map(soleArgmax), datasets[kind]).correct;

/** The same network written out in float64. */
function plainLoss({ w1, b1, w2, b2 }: Mlp, { points, classes }: (typeof datasets)['ring']): number {
  const losses = points.map(([x, y], i) => {
    const h = b1.map((b, u) => Math.tanh(w1[2 * u]! * x! + w1[2 * u + 1]! * y! + b));
    const scores = b2.map((b, k) => h.reduce((sum, value, u) => sum + value * w2[h.length * k + u]!, b));
    return Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0)) - scores[classes[i]!]!;
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / points.length;
}

describe('a network with 16 hidden units', () => {
  test('goes down the slope that finite differences see', () => {
    const { network } = trained(3, 'ring', 1);
    const { loss, gradient } = mlpLossAndGradient(network, datasets.ring);
    expect(loss).toBeCloseTo(plainLoss(network, datasets.ring), 5);
    for (const name of names) {
      const slopes = centralDifferences(
        (values) => plainLoss({ ...network, [name]: values }, datasets.ring),
        network[name],
      );
      slopes.forEach((slope, i) => {
        expect(Math.abs(slope - gradient[name][i]!)).toBeLessThan(1e-5);
      });
    }
  });

  test('knows nothing when all its weights are zero: ln 3', () => {
    const { velocity: zeros } = startMlp(1);
    expect(mlpLossAndGradient(zeros, datasets.ring).loss).toBeCloseTo(Math.log(3), 6);
    expect(mlpScores(zeros, [[0.1, 5]])).toEqual([[0, 0, 0]]);
  });

  test.each([1, 2, 3, 4, 5, 7, 11, 42])('solves the rings within 200 steps (seed %i)', (seed) => {
    expect(correctOf(trained(100, 'ring', seed), 'ring')).toBeGreaterThanOrEqual(52);
    expect(correctOf(trained(200, 'ring', seed), 'ring')).toBeGreaterThanOrEqual(52);
  });

  test('does not get all of what overlaps', () => {
    expect(correctOf(trained(200, 'overlap', 1), 'overlap')).toBeLessThan(54);
  });

  test('learns the same from the same seed, other things from another', () => {
    expect(trained(5, 'ring', 3)).toEqual(trained(5, 'ring', 3));
    expect(trained(5, 'ring', 3)).not.toEqual(trained(5, 'ring', 4));
  });

  test('leaves the state it was given as it was, and no tensor behind', () => {
    const start = startMlp(1);
    const before = memory().numTensors;
    stepMlp(start, datasets.ring);
    mlpScores(start.network, datasets.ring.points);
    expect(start).toEqual(startMlp(1));
    expect(memory().numTensors).toBe(before);
  });

  test('diverges into numbers that are not finite, without an error', () => {
    const { network, velocity } = startMlp(1);
    const broken = stepMlp(
      { network: { ...network, w2: network.w2.map(() => Number.NaN) }, velocity },
      datasets.ring,
    );
    expect(Number.isFinite(mlpLossAndGradient(broken.network, datasets.ring).loss)).toBe(false);
    expect(mlpScores(broken.network, [[0, 0]]).map(soleArgmax)).toEqual([-1]);
  });

  test('starts with weights of variance 1 / inputs', () => {
    const networks = Array.from({ length: 200 }, (_, seed) => startMlp(seed).network);
    const meanSquare = (values: number[]) =>
      values.reduce((sum, value) => sum + value ** 2, 0) / values.length;
    expect(meanSquare(networks.flatMap(({ w1 }) => w1))).toBeCloseTo(1 / 2, 1);
    expect(meanSquare(networks.flatMap(({ w2 }) => w2))).toBeCloseTo(1 / 16, 2);
  });
});
