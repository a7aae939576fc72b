import { expect, test } from 'vitest';
import { scoreComputation } from './describe';
import { createState } from './state';

// vectors/linear_classifier.json, one_point.
test('at the start x = (2, −1) takes two of the first column and minus one of the second', () => {
  const { derived } = createState().getState();
  const close = (values: readonly number[], expected: readonly number[]) =>
    expected.forEach((entry, i) => void expect(values[i]).toBeCloseTo(entry, 12));
  close(derived.terms[0], [0.2, 0.6, -0.4]);
  close(derived.terms[1], [-0.4, -0.2, -0.3]);
  close(derived.scores, [-0.2, 0.4, -0.7]);
  expect(derived.winner).toBe(1);
});

test('the columns span a plane; parallel ones a line; zero ones nothing', () => {
  expect(createState().getState().derived.rank).toBe(2);
  expect(createState({ w1: [1, 1, 1, 0, 0], w2: [-2, -2, -2, 0, 0] }).getState().derived.rank).toBe(1);
  expect(createState({ w1: [0, 0, 0, 0, 0], w2: [0, 0, 0, 0, 0] }).getState().derived.rank).toBe(0);
});

test('entries of classes that are not shown do not count', () => {
  const parallelInTwo = { classes: 2, w1: [1, 1, 1, 0, 0], w2: [2, 2, 0, 1, 0] };
  expect(createState(parallelInTwo).getState().derived).toMatchObject({ rank: 1, scores: [0, 0] });
});

test('when all scores are zero nobody wins', () => {
  expect(createState({ x: [0, 0] }).getState().derived.winner).toBe(-1);
});

test('the challenge is met by moving x alone', async () => {
  const { challenges } = await import('./challenges');
  const store = createState({ x: [-2, 1] });
  expect(challenges['purple-wins'].met(store.getState())).toBe(false);
  store.getState().set({ lockW: true });
  expect(challenges['purple-wins'].met(store.getState())).toBe(true);
});

test('scores that differ only in the last bits of their sums are a tie', () => {
  const { scores, winner } = createState({ x: [-1, 3] }).getState().derived;
  expect(scores[0]).toBeCloseTo(scores[2]!, 12);
  expect(winner).toBe(-1);
});

test('a score is explained with its numbers put in', () => {
  expect(scoreComputation(createState().getState(), 0)).toBe('2·0.1 + (−1)·0.4 = −0.2');
});
