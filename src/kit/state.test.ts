import { expect, test } from 'vitest';
import type { ParamTable } from './params';
import { createFigure, type Recipe } from './state';

const label = { en: 'a', ko: '가' };
const params = {
  w: { kind: 'number', label, default: 4, min: -10, max: 10, step: 1 },
  rate: { kind: 'number', label, default: 0.25, min: 0, max: 100, step: 0.01 },
  locked: { kind: 'toggle', label, default: false },
} as const satisfies ParamTable;

// The parabola L(w) = w², whose slope is 2w.
const parabola: Recipe<typeof params, { loss: number }> = {
  params,
  derive: ({ w }) => ({ loss: w * w }),
  training: {
    step: ({ params: { w, rate } }) => ({ params: { w: w - rate * 2 * w } }),
    loss: ({ loss }) => loss,
    maxSteps: 30,
  },
};
const figure = () => createFigure(parabola);
const w = (store: ReturnType<typeof figure>) => store.getState().params.w;

test('a change derives, can be undone and redone', () => {
  const store = figure();
  store.getState().set({ w: 3 });
  expect(store.getState().derived.loss).toBe(9);
  store.getState().undo();
  expect(store.getState()).toMatchObject({ params: { w: 4 }, derived: { loss: 16 } });
  store.getState().redo();
  expect(w(store)).toBe(3);
});

test('one drag is one step of undo, two drags are two', () => {
  const store = figure();
  const { set, settle, undo } = store.getState();
  for (const to of [3, 2, 1]) set({ w: to }, 'drag');
  expect(store.getState().moving).toBe(true);
  settle();
  for (const to of [0, -1]) set({ w: to }, 'drag');
  settle();
  undo();
  expect(w(store)).toBe(1);
  undo();
  expect(w(store)).toBe(4);
});

test('a change that changes nothing leaves no trace', () => {
  const store = figure();
  store.getState().set({ w: 4 });
  store.getState().set({ w: Number.NaN });
  expect(store.getState()).toMatchObject({ actions: 0, past: [] });
});

test('reset goes back to the defaults and can itself be undone', () => {
  const store = createFigure(parabola, { w: -7 });
  store.getState().reset();
  expect(w(store)).toBe(4);
  store.getState().undo();
  expect(w(store)).toBe(-7);
});

test('steps are recorded, any of them can be seen again, and the run goes on from there', () => {
  const store = figure();
  const { play } = store.getState();
  play.advance(3, true);
  expect(store.getState().run.frames.map((frame) => frame.params.w)).toEqual([4, 2, 1, 0.5]);
  play.seek(1);
  expect(store.getState()).toMatchObject({ params: { w: 2 }, derived: { loss: 4 } });
  play.advance(1, true);
  expect(store.getState().run.frames.map((frame) => frame.params.w)).toEqual([4, 2, 1]);
  expect(store.getState().run.previous).toHaveLength(4);
});

test('the hand stops a run and keeps it for comparison', () => {
  const store = figure();
  const { play, set } = store.getState();
  play.start();
  play.advance(5);
  expect(store.getState().run.playing).toBe(true);
  set({ w: 1 });
  expect(store.getState().run).toMatchObject({ playing: false, frames: [], at: 0 });
  expect(store.getState().run.previous).toHaveLength(6);
});

test('taking steps by hand can be undone', () => {
  const store = figure();
  store.getState().play.advance(3, true);
  store.getState().undo();
  expect(w(store)).toBe(4);
});

test('a run that grows beyond its limits ends as diverged, with the last good weights', () => {
  const store = createFigure(parabola, { rate: 1.5 });
  expect(store.getState().play.advance(20, true)).toBe(1);
  expect(store.getState()).toMatchObject({
    params: { w: -8 },
    run: { ended: { why: 'diverged', step: 1 }, playing: false },
  });
});

test('a step that gives NaN is not taken', () => {
  const broken: typeof parabola = {
    ...parabola,
    training: { ...parabola.training!, step: () => ({ params: { w: Number.NaN } }) },
  };
  const store = createFigure(broken);
  store.getState().play.start();
  store.getState().play.advance(4);
  expect(store.getState()).toMatchObject({
    params: { w: 4 },
    run: { ended: { why: 'diverged', step: 0 }, playing: false },
  });
});

test('a run ends by itself after its last step', () => {
  const store = createFigure(parabola, { rate: 0 });
  expect(store.getState().play.advance(100, true)).toBe(30);
  expect(store.getState().run.ended).toEqual({ why: 'finished', step: 30 });
  expect(store.getState().play.advance(1, true)).toBe(0);
});

test('inner state starts again when a parameter that it depends on changes, and only then', () => {
  const counting: Recipe<typeof params, { loss: number }, { steps: number }> = {
    params,
    start: () => ({ steps: 0 }),
    restarts: ['locked'],
    derive: (_, { steps }) => ({ loss: 1 / (1 + steps) }),
    training: {
      step: ({ inner }) => ({ inner: { steps: inner.steps + 1 } }),
      loss: ({ loss }) => loss,
      maxSteps: 9,
    },
  };
  const store = createFigure(counting);
  store.getState().play.advance(3, true);
  store.getState().set({ w: 1 });
  expect(store.getState().inner.steps).toBe(3);
  store.getState().set({ locked: true });
  expect(store.getState().inner.steps).toBe(0);
});

test('a change brings along what it implies, unless the reader says otherwise', () => {
  const store = createFigure({ ...parabola, implied: ({ locked }) => (locked ? { rate: 0.5 } : {}) });
  store.getState().set({ locked: true });
  expect(store.getState().params.rate).toBe(0.5);
  store.getState().set({ locked: false });
  store.getState().set({ locked: true, rate: 0.75 });
  expect(store.getState().params.rate).toBe(0.75);
});

test('a run ends when nothing is left to learn', () => {
  const easy = {
    ...parabola,
    training: { ...parabola.training!, settled: ({ loss }: { loss: number }) => loss < 1 },
  };
  const store = createFigure(easy);
  store.getState().play.start();
  store.getState().play.advance(20);
  expect(store.getState()).toMatchObject({
    params: { w: 0.5 },
    run: { ended: { why: 'settled', step: 3 }, playing: false },
  });
});

test('a run can begin again where the last one began, with another rate, beside the last', () => {
  const store = figure();
  store.getState().play.advance(3, true);
  store.getState().set({ rate: 0.125 });
  store.getState().play.again();
  expect(store.getState()).toMatchObject({ params: { w: 4, rate: 0.125 }, run: { frames: [] } });
  store.getState().play.advance(1, true);
  expect(store.getState().run.frames.map((frame) => frame.params.w)).toEqual([4, 3]);
  expect(store.getState().run.previous.map((frame) => frame.params.w)).toEqual([4, 2, 1, 0.5]);
});

test('without a run there is no start to go back to', () => {
  const store = figure();
  store.getState().play.again();
  expect(store.getState()).toMatchObject({ actions: 0, past: [] });
});
