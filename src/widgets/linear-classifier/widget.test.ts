import { expect, test } from 'vitest';
import { decisionRegions } from '~/models/decision-regions';
import { createState } from './state';

// vectors/linear_classifier.json; float32 keeps six digits.
test('a run of cross-entropy at rate 0.5 passes the reference losses and counts', () => {
  const store = createState();
  store.getState().set({ loss: 'cross-entropy' });
  store.getState().play.advance(200, true);
  const { frames } = store.getState().run;
  const reference = {
    1: [0.967215, 27],
    2: [0.912224, 34],
    5: [0.806455, 43],
    10: [0.718216, 41],
    50: [0.577781, 40],
    200: [0.547467, 40],
  };
  for (const [step, [loss, correct]] of Object.entries(reference)) {
    expect(frames[Number(step)]!.derived.loss).toBeCloseTo(loss!, 5);
    expect(frames[Number(step)]!.derived.evaluation.correct).toBe(correct);
  }
});

test('choosing a loss sets its usual learning rate', () => {
  const store = createState();
  store.getState().set({ loss: 'cross-entropy' });
  expect(store.getState().params.learningRate).toBe(0.5);
  store.getState().set({ loss: 'mse' });
  expect(store.getState().params.learningRate).toBe(0.1);
});

test('a locked column stays where it is while the other learns', () => {
  const store = createState({ lock2: true });
  store.getState().play.advance(10, true);
  expect(store.getState().params.w2).toEqual([0.4, 0.2, 0.3]);
  expect(store.getState().params.w1).not.toEqual([0.1, 0.3, -0.2]);
});

// 2/λ for the larger eigenvalue λ = 2.7446 of (2/N)XᵀX is 0.7287.
test.each([
  [0.7, undefined],
  [0.8, 'diverged'],
])('mean squared error at rate %f ends %s', (learningRate, why) => {
  const store = createState({ learningRate });
  store.getState().play.advance(400, true);
  expect(store.getState().run.ended?.why).toBe(why);
  expect(Number.isFinite(store.getState().derived.loss)).toBe(true);
});

test('without weights every place is a tie, and no point is right', () => {
  const { derived } = createState({ w1: [0, 0, 0], w2: [0, 0, 0] }).getState();
  expect(derived.evaluation.correct).toBe(0);
  const regions = decisionRegions(derived.weights, derived.bias, [
    [-1, 1],
    [-1, 1],
  ]);
  expect(regions.every(({ tied }) => tied)).toBe(true);
});
