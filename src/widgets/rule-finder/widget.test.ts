import { expect, test } from 'vitest';
import { replay } from '~/kit/recording';
import { answerComputation, describe as inWords, lossComputation } from './describe';
import { createState, gradientDifference, largestRate, shiftedTo, turnedTo } from './state';

test('begins at y = x, with a loss of 21.5 and slopes of −25 and −9', () => {
  const { derived } = createState().getState();
  expect(derived.loss).toBe(21.5);
  expect([derived.weightGradient, derived.biasGradient]).toEqual([-25, -9]);
  expect(derived.errors).toEqual([-3, -4, -5, -6]);
});

test('one step goes to 2.25 and 0.45, ten to a loss of 0.273409', () => {
  const store = createState();
  replay(store.getState, [{ step: 1 }]);
  expect(store.getState().params.w).toBeCloseTo(2.25, 6);
  expect(store.getState().params.b).toBeCloseTo(0.45, 6);
  replay(store.getState, [{ step: 9 }]);
  expect(store.getState().derived.loss).toBeCloseTo(0.273409, 5);
});

test('flies apart above the largest rate, and keeps the last good rule', () => {
  expect(largestRate).toBeCloseTo(0.1198, 4);
  const store = createState({ learningRate: 0.13 });
  replay(store.getState, [{ step: 2000 }]);
  const { run, derived } = store.getState();
  expect(run.ended?.why).toBe('diverged');
  expect(Number.isFinite(derived.loss)).toBe(true);
  expect(derived.loss).toBeGreaterThan(21.5);
});

test('arrives below it', () => {
  const store = createState({ learningRate: 0.11 });
  replay(store.getState, [{ step: 1000 }]);
  expect(store.getState().derived.answer).toBeCloseTo(12, 2);
});

test('a dragged answer turns the line about its bias, a dragged bias leaves the weight alone', () => {
  const { params } = createState({ b: 2 }).getState();
  expect(turnedTo(12, params)).toEqual({ w: 2 });
  expect(shiftedTo(-0.004)).toEqual({ b: expect.closeTo(0, 12) });
});

test('its gradient passes the check wherever the hand puts it', () => {
  for (const settings of [{}, { w: -5, b: 10 }, { w: 2, b: 2 }]) {
    const { params, derived } = createState(settings).getState();
    expect(gradientDifference(params, derived)).toBeLessThan(1e-4);
  }
});

test('shows how its numbers come about', () => {
  const state = createState({ w: 2, b: -1 }).getState();
  expect(answerComputation(state)).toBe('2·5 + (−1) = 9');
  expect(lossComputation(state)).toBe('((−3)² + (−3)² + (−3)² + (−3)²) / 4 = 9');
  expect(inWords(createState({ w: 2, b: 2 }).getState(), 'en')).toContain('answers 12');
});
