import { beforeAll, expect, test } from 'vitest';
import type { ChainReport } from '~/training/chain';
import type { ParamTable } from '../params';
import { replay } from '../recording';
import { createFigure, type Recipe } from '../state';
import { computeAtOnce } from './at-once';
import type { Computed } from './session';

const label = { en: 'a', ko: '가' };
const params = {
  rate: { kind: 'number', label, default: 0.02, min: 0.001, max: 1e6, step: 0.01 },
  seed: { kind: 'number', label, default: 1, min: 1, max: 9, step: 1 },
  grid: { kind: 'toggle', label, default: false },
} as const satisfies ParamTable;

const data = {
  count: 4,
  inputs: Float32Array.of(0, 0, 0, 1, 1, 0, 1, 1),
  targets: Float32Array.of(0, 1, 1, 0),
};

const xor: Recipe<typeof params, { loss: number | undefined }, Computed<ChainReport>> = {
  params,
  start: () => ({}),
  restarts: ['seed'],
  derive: (_, { report }) => ({ loss: report?.loss }),
  session: {
    task: ({ rate, seed }, { report }) => ({
      kind: 'chain',
      spec: {
        inputs: 2,
        layers: [
          { units: 4, activation: 'tanh' },
          { units: 1, activation: 'identity' },
        ],
        loss: 'mse',
      },
      data,
      optimizer: { name: rate > 1 ? 'sgd' : 'adam', learningRate: rate },
      regularization: { kind: 'none', rate: 0 },
      batchSize: 2,
      seed,
      init: { kind: 'xavier-normal' },
      initSeed: seed,
      from: report?.state,
    }),
    runsOn: ['grid', 'rate'],
    maxSteps: 5000,
  },
};

beforeAll(async () => {
  await computeAtOnce();
});

const figure = (initial = {}) => createFigure(xor, initial);
type Store = ReturnType<typeof figure>;
const state = (store: Store) => store.getState();
const numbers = (store: Store) => state(store).inner.report?.state;

test('learns, and the same whatever the slices', () => {
  const whole = figure();
  replay(whole.getState, [{ step: 1 }]);
  const first = state(whole).derived.loss!;
  replay(whole.getState, [{ step: 299 }]);
  const sliced = figure();
  for (const step of [1, 2, 47, 150, 100]) replay(sliced.getState, [{ step }]);
  expect(numbers(sliced)).toEqual(numbers(whole));
  expect(state(whole).run).toMatchObject({ at: 300, playing: false });
  expect(state(whole).derived.loss).toBeLessThan(first / 2);
});

test('records the start and every report; a frame can be seen again and the run goes on from there, exactly', () => {
  const store = figure();
  for (let i = 0; i < 4; i++) state(store).play.advance(10, true);
  expect(state(store).run.frames.map(({ step }) => step)).toEqual([0, 10, 20, 30, 40]);
  const at30 = numbers(store);
  state(store).play.seek(20);
  expect(state(store)).toMatchObject({ run: { at: 20 }, inner: { report: { step: 20 } } });
  state(store).play.advance(20, true);
  expect(state(store).run.frames.map(({ step }) => step)).toEqual([0, 10, 20, 40]);
  expect(state(store).run.previous).toHaveLength(5);
  expect(numbers(store)).toEqual(at30);
});

test('a setting it runs on under leaves the run alone; another ends it and the weights stay', () => {
  const store = figure();
  state(store).play.advance(10, true);
  state(store).set({ grid: true });
  expect(state(store).run.frames).toHaveLength(2);
  state(store).set({ seed: 2 });
  expect(state(store)).toMatchObject({ inner: {}, run: { frames: [], at: 0 } });
  expect(state(store).inner.report).toBeUndefined();
  state(store).undo();
  expect(state(store).inner.report?.step).toBe(10);
});

test('what a hand changes in the network is where it goes on', () => {
  const store = figure();
  state(store).play.advance(10, true);
  const { report } = state(store).inner;
  const [first, ...rest] = report!.state.layers;
  const layers = [{ ...first!, weights: first!.weights.map(() => 0.5) }, ...rest];
  state(store).edit({ report: { ...report!, state: { ...report!.state, layers } } }, {}, 'weight');
  expect(state(store).run.frames).toEqual([]);
  state(store).play.advance(1, true);
  expect(state(store).run.frames.map(({ step }) => step)).toEqual([10, 11]);
  state(store).undo();
  expect(numbers(store)!.layers[0]!.weights[0]).toBe(0.5);
  state(store).undo();
  expect(numbers(store)).toBe(report!.state);
});

test('a run that diverges keeps the last finite weights and says at which step', () => {
  const store = figure({ rate: 1e6 });
  state(store).play.advance(500, true);
  const { run, inner } = state(store);
  expect(run.ended).toMatchObject({ why: 'diverged' });
  expect(Number.isFinite(inner.report!.loss)).toBe(true);
  expect(inner.report!.state.layers.every(({ weights }) => weights.every(Number.isFinite))).toBe(true);
});

test('ends after its last step', () => {
  const store = figure();
  state(store).play.advance(6000, true);
  expect(state(store).run).toMatchObject({ at: 5000, ended: { why: 'finished', step: 5000 } });
});

test('begins again from the same start beside the run before', () => {
  const store = figure();
  state(store).play.advance(30, true);
  const before = numbers(store);
  state(store).play.again();
  expect(state(store).run.frames).toEqual([]);
  state(store).play.advance(30, true);
  expect(numbers(store)).toEqual(before);
  expect(state(store).run.previous).toHaveLength(2);
});
