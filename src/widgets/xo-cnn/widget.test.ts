import { beforeAll, expect, test } from 'vitest';
import { xoLetters } from '~/datasets/xo';
import { computeAtOnce } from '~/kit/session/at-once';
import { openPlain } from '~/models/cnn/plain';
import { startXo, xoNumbers, xoSpec } from '~/models/cnn/xo';
import { formatNumber } from '~/numerics/format';
import { filterIndices } from './anatomy';
import { describe as words } from './describe';
import { framesIn, spotsOf } from './look';
import { noInk, noisyPicture } from './painting';
import { termsOf, totalOf } from './slopes';
import { createState } from './state';
import { sumOf, voteOf } from './sums';
import { lookNear } from './vote-marks';

beforeAll(async () => {
  await computeAtOnce();
});

const figure = (settings: Readonly<Record<string, unknown>> = {}) => createState(settings).getState();
const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(2)));

test('the 12 numbers of X and O are those of the reference (xo.json)', () => {
  expect(rounded(figure().derived.vector)).toEqual([1, 0.56, 0.56, 1, 1, 0.56, 0.56, 0.56, 0.56, 1, 1, 0.56]);
  const o = figure({ picture: xoLetters.o }).derived.vector;
  expect(rounded(o)).not.toEqual(rounded(figure().derived.vector));
});

test('every one of the 12 comes from the cells its path goes through', () => {
  for (const picture of [xoLetters.x, xoLetters.o, noisyPicture(5).picture]) {
    const { paths, vector, filters } = figure({ picture, filters: 'random', seed: 4 }).derived;
    paths.forEach(({ filter, pool2, pool1, conv, open }, i) => {
      const maps = filters[filter]!;
      expect(maps.pool2[pool2[0]]![pool2[1]]).toBe(vector[i]);
      expect(maps.pool1[pool1[0]]![pool1[1]]).toBe(vector[i]);
      expect(maps.relu[conv[0]]![conv[1]]).toBe(vector[i]);
      expect(open).toBe(maps.conv[conv[0]]![conv[1]]! > 0);
    });
  }
});

test.each([
  ['cross-entropy', 'x'],
  ['cross-entropy', 'o'],
  ['mse', 'o'],
] as const)('slopes along the paths add up to those of backpropagation (%s, %s)', (loss, label) => {
  const { picture } = noisyPicture(3);
  const { derived } = figure({ picture, filters: 'random', seed: 2, loss, label });
  const network = openPlain(xoSpec, startXo(2).parameters);
  network.forward(xoNumbers(picture, 'signed'));
  network.backward(Float32Array.from(derived.slopes.scores));
  const [filters, biases, dense] = network.gradients;
  for (const f of filterIndices) {
    for (let u = 0; u < 3; u++)
      for (let v = 0; v < 3; v++)
        expect(totalOf(termsOf(derived, derived.slopes, f, [u, v]))).toBeCloseTo(
          filters![(u * 3 + v) * 3 + f]!,
          5,
        );
    const open = derived.paths.flatMap((path, i) =>
      path.filter === f && path.open ? [derived.slopes.vector[i]!] : [],
    );
    expect(open.reduce((a, b) => a + b, 0)).toBeCloseTo(biases![f]!, 5);
  }
  derived.paths.forEach(({ filter, pool2 }, i) => {
    const at = (pool2[0] * 2 + pool2[1]) * 3 + filter;
    for (const c of [0, 1] as const)
      expect(derived.vector[i]! * derived.slopes.scores[c]).toBeCloseTo(dense![2 * at + c]!, 5);
  });
});

test('votes and bias add up to the scores', () => {
  const { derived } = figure({ picture: xoLetters.o, seed: 7 });
  for (const c of [0, 1] as const) {
    const votes = derived.vector.reduce((sum, _, i) => sum + voteOf(derived, i, c), derived.bias[c]);
    expect(votes).toBeCloseTo(derived.scores[c], 5);
  }
});

test('cells, weights and scores tell how they came about, with the numbers put in', () => {
  const { derived } = figure();
  const say = (look: Parameters<typeof sumOf>[1]) => sumOf(derived, look, 'en');
  expect(say({ of: 'conv', filter: 0, at: [0, 0] })).toContain('= 0.78');
  expect(say({ of: 'relu', filter: 0, at: [0, 1] })).toBe('max(0, −0.11) = 0');
  expect(say({ of: 'pool1', filter: 0, at: [0, 0] })).toBe('max(0.78, 0, 0, 1) = 1');
  // The last window hangs over the edge: one cell is left.
  expect(say({ of: 'pool1', filter: 0, at: [3, 3] })).toBe('max(0.78) = 0.78');
  expect(say({ of: 'pool2', filter: 0, at: [0, 0] })).toContain(
    'max(1, 0.33, 0.33, 1) = 1. This is number 1',
  );
  expect(say({ of: 'weight', entry: 1, score: 0 })).toContain('flows back');
  expect(say({ of: 'filter', filter: 0, at: [1, 1] })).toContain('∂L/∂w');
  expect(say({ of: 'score', score: 1 })).toContain(formatNumber(derived.scores[1]));
});

test('what is pointed at is framed back to the pixels', () => {
  const { derived } = figure();
  const window = framesIn(spotsOf(derived, { of: 'conv', filter: 1, at: [3, 3] }), 'input');
  expect(window).toEqual([{ row: 3, column: 3, rows: 3, columns: 3, tone: 'w2' }]);
  const path = spotsOf(derived, { of: 'weight', entry: 0, score: 1 });
  expect(framesIn(path, 'input')).toEqual([{ row: 1, column: 1, rows: 3, columns: 3, tone: 'gradient' }]);
  expect(framesIn(path, 'conv', 0)).toHaveLength(1);
  // One pixel for each of the four places that pooling kept.
  expect(framesIn(spotsOf(derived, { of: 'filter', filter: 0, at: [0, 0] }), 'input')).toHaveLength(4);
});

test('the nearest vote is what the pointer is at', () => {
  const { derived } = figure();
  expect(lookNear(derived, [0, 11.5])).toEqual({ of: 'pool2', filter: 0, at: [0, 0] });
  expect(lookNear(derived, [1, 3])).toEqual({ of: 'score', score: 1 });
  expect(lookNear(derived, [0.2, 11.1])).toMatchObject({ of: 'weight', entry: 0 });
});

test('an empty picture is answered in words: biases alone with paper 0, more than that with paper −1', () => {
  const unsigned = figure({ picture: noInk, coding: 'unsigned' });
  expect(unsigned.derived.scores).toEqual([0, 0]);
  expect(words(unsigned, 'en')).toContain('biases alone: 0 for X, 0 for O');
  expect(words(unsigned, 'ko')).toContain('편향에서만');
  const signed = figure({ picture: noInk });
  expect(signed.derived.vector.some((value) => value > 0)).toBe(true);
  expect(words(signed, 'en')).toContain('paper counts as −1');
});

test('training reads 97% of new pictures; going back and on is the same run', () => {
  const store = createState({ filters: 'random' });
  const { play } = store.getState();
  play.advance(200, true);
  const { report } = store.getState().derived;
  expect(report!.testAccuracy).toBeGreaterThanOrEqual(0.97);
  play.advance(5, true);
  const there = store.getState().derived.report!.state;
  play.seek(200);
  play.advance(5, true);
  expect(store.getState().derived.report!.state).toEqual(there);
});

test('filters that stay as they are do, and painting does not end the run', () => {
  const store = createState({ fixed: true });
  const before = store.getState().derived.filters.map(({ weights }) => weights);
  store.getState().play.advance(30, true);
  store.getState().set({ picture: xoLetters.o, label: 'o' });
  expect(store.getState().derived.step).toBe(30);
  expect(store.getState().derived.filters.map(({ weights }) => weights)).toEqual(before);
});

test('a rate that is too large stops with finite weights', () => {
  const store = createState({ loss: 'mse', optimizer: 'sgd', learningRate: 1, filters: 'random' });
  store.getState().play.advance(400, true);
  const { scores } = store.getState().derived;
  expect(scores.every(Number.isFinite)).toBe(true);
});
