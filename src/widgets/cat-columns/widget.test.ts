import { expect, test } from 'vitest';
import { scoreComputation, voteComputation } from './describe';
import { createState, orders } from './state';

// vectors/linear_classifier.json, cs231n_cat; the notes print 61.95 for the ship, which leaves the bias out.
test('the picture of the notes scores −96.8, 437.9, 60.75; without the bias −97.9, 434.7, 61.95', () => {
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(10)));
  expect(rounded(createState().getState().derived.scores)).toEqual([-96.8, 437.9, 60.75]);
  expect(rounded(createState({ bias: false }).getState().derived.scores)).toEqual([-97.9, 434.7, 61.95]);
});

test('every order of the pixels gives the same scores', () => {
  for (const order of Object.keys(orders)) {
    const { scores } = createState({ order }).getState().derived;
    [-96.8, 437.9, 60.75].forEach((score, c) => void expect(scores[c]).toBeCloseTo(score, 9));
  }
});

test('the four columns have rank 3, and the dependence that is shown is one', () => {
  for (const order of ['1234', '2143', '4321']) {
    const { terms, dependence, rank } = createState({ pixels: [1, 1, 1, 1], order }).getState().derived;
    expect(rank).toBe(3);
    for (const c of [0, 1, 2])
      expect(terms.reduce((sum, term, i) => sum + dependence[i]! * term[c]!, 0)).toBeCloseTo(0, 12);
    expect(Math.max(...dependence.map(Math.abs))).toBeGreaterThan(0.1);
  }
});

test('votes and scores are explained with their numbers put in', () => {
  const state = createState().getState();
  expect(voteComputation(state, 1, 1)).toBe('231 × 1.3 = 300.3');
  expect(scoreComputation(state, 0)).toBe('11.2 + (−115.5) + 2.4 + 4 + 1.1 = −96.8');
});
