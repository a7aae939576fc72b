import { expect, test } from 'vitest';
import { describe as inWords, sumComputation } from './describe';
import { gripOf, shiftedTo, tipOf, turnedTo } from './geometry';
import { createState } from './state';

test.each([
  ['and', [0.5, 0.5], -0.7],
  ['or', [0.5, 0.5], -0.2],
  ['nand', [-0.5, -0.5], 0.7],
] as const)('%s is four of four with %j and %d', (gate, w, b) => {
  expect(createState({ gate, w, b }).getState().derived.correct).toBe(4);
});

test('the first weights, (0, 1) and 0.5, say 1 to everything', () => {
  const { derived } = createState().getState();
  expect(derived.rows.map(({ y }) => y)).toEqual([1, 1, 1, 1]);
  expect(derived.correct).toBe(1);
});

test('without weights there is no line and no grip, and words say so', () => {
  const state = createState({ w: [0, 0], b: -1 }).getState();
  expect(state.derived.constant).toBe(true);
  expect(gripOf(state.params)).toBeUndefined();
  expect(inWords(state, 'en')).toContain('no line');
  expect(inWords(state, 'ko')).toContain('선이 없고');
});

test('a sum that is zero in decimals is zero: the answer is 0', () => {
  const { derived } = createState({ w: [0.1, 0.2], b: -0.3 }).getState();
  expect(derived.rows[3]).toMatchObject({ z: 0, y: 0 });
});

test('a dragged line passes through the hand, and the arrow ends in it', () => {
  const { params } = createState({ w: [1, 2] }).getState();
  const { b } = shiftedTo([0.5, 1], params);
  expect(0.5 * 1 + 1 * 2 + b).toBeCloseTo(0, 9);
  expect(turnedTo(tipOf(params))).toEqual({ w: [1, 2] });
});

test('the grip stays in sight when the line does not', () => {
  const grip = gripOf(createState({ w: [0.1, 0], b: 3 }).getState().params)!;
  expect(grip[0]).toBeCloseTo(-1.5, 9);
});

test('shows how a sum comes about', () => {
  const { params, derived } = createState({ w: [0.5, -0.5], b: -0.2 }).getState();
  expect(sumComputation(params, derived.rows[3]!)).toBe('0.5·1 + (−0.5)·1 + (−0.2) = −0.2');
});
