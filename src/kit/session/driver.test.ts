import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Ask, Line } from '~/training/protocol';
import type { ParamTable } from '../params';
import { createFigure, type Recipe } from '../state';
import { layLines } from './lines';
import type { Computed } from './session';

const label = { en: 'a', ko: '가' };
const params = {
  rate: { kind: 'number', label, default: 1, min: 0, max: 100, step: 1 },
  size: { kind: 'number', label, default: 1, min: 0, max: 100, step: 1 },
  look: { kind: 'toggle', label, default: false },
} as const satisfies ParamTable;
interface Count {
  readonly value: number;
}
type Inner = Computed<Count>;
interface CountTask {
  readonly kind: 'count';
  readonly rate: number;
  readonly from: number;
  readonly total?: number;
}

/** Counts: a task is so much a step, from some number on. */
const counting = (auto: boolean): Recipe<typeof params, Count, Inner> => ({
  params,
  start: () => ({}),
  restarts: ['size'],
  derive: (_, { report }) => ({ value: report?.value ?? 0 }),
  session: {
    auto,
    runsOn: ['look', 'rate'],
    task: ({ rate, size }, { report }) =>
      ({
        kind: 'count',
        rate: auto ? size : rate,
        from: report?.value ?? 0,
        ...(auto && { total: 40 }),
      }) as never,
  },
});

/** A worker of the tests': answers when it is told to. */
function fakeWorker() {
  let trainer: CountTask & { value: number; step: number };
  const asks: Ask[] = [];
  const open: { resolve(answer: Answer): void; reject(error: unknown): void; ask: Ask }[] = [];
  const closed = vi.fn();
  const line: Line = {
    work: (ask) =>
      new Promise((resolve, reject) => {
        asks.push(ask);
        open.push({ resolve, reject, ask });
      }),
    close: closed,
  };
  /** Answers after so many steps, as many as were asked for at most. */
  async function answer(steps: number, more: Partial<Answer> = {}) {
    const { resolve, ask } = open.shift()!;
    const task = ask.task as CountTask | undefined;
    if (task) trainer = { ...task, value: task.from, step: task.from };
    const from = trainer.step;
    const taken = Math.min(steps, ask.steps, (trainer.total ?? 1e9) - from);
    trainer = { ...trainer, step: from + taken, value: trainer.value + taken * trainer.rate };
    resolve({
      report: { value: trainer.value },
      from,
      step: trainer.step,
      total: trainer.total,
      backend: 'fused',
      spent: 10,
      ...more,
    });
    await settle();
  }
  function fail(error: unknown) {
    open.shift()!.reject(error);
    return settle();
  }
  return { line, asks, closed, answer, fail };
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const nextFrame = () => vi.advanceTimersByTimeAsync(16);

let workers: ReturnType<typeof fakeWorker>[] = [];
let takeUp: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (call: (now: number) => void) =>
    setTimeout(() => call(performance.now()), 16),
  );
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  workers = [];
  takeUp = layLines({
    worker: () => {
      workers.push(fakeWorker());
      return workers.at(-1)!.line;
    },
  });
});
afterEach(() => {
  takeUp();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function figure({ auto = false, inView = true } = {}) {
  const store = createFigure(counting(auto));
  store.getState().play.session!.attend(inView);
  return store;
}
const last = () => workers.at(-1)!;
/** One slice asked for, answered and shown. */
async function slice(steps: number) {
  await nextFrame();
  await last().answer(steps);
  await nextFrame();
}

test('no worker before it is needed; one after, asked for one slice at a time', async () => {
  const store = figure();
  await nextFrame();
  expect(workers).toHaveLength(0);
  store.getState().play.start();
  await slice(0);
  expect(store.getState().run.frames).toHaveLength(1);
  for (let i = 0; i < 5; i++) await nextFrame();
  expect(workers).toHaveLength(1);
  expect(last().asks).toHaveLength(2);
  expect(last().asks.map(({ task }) => task !== undefined)).toEqual([true, false]);
});

test('shows what it hears, frame by frame, and records it', async () => {
  const store = figure();
  store.getState().play.start();
  await slice(0);
  await last().answer(100);
  expect(store.getState().derived.value).toBe(0);
  await nextFrame();
  expect(store.getState()).toMatchObject({ derived: { value: 100 }, run: { at: 100, playing: true } });
  await last().answer(50);
  await nextFrame();
  expect(store.getState().run.frames.map(({ step }) => step)).toEqual([0, 100, 150]);
  expect(store.getState().actions).toBe(1);
});

test('pausing is not asking; the last answer still counts, and it goes on where it was', async () => {
  const store = figure();
  store.getState().play.start();
  await slice(0);
  store.getState().play.pause();
  await last().answer(100);
  for (let i = 0; i < 5; i++) await nextFrame();
  expect(last().asks).toHaveLength(2);
  expect(store.getState().run).toMatchObject({ at: 100, playing: false });
  store.getState().play.start();
  await nextFrame();
  expect(last().asks).toHaveLength(3);
  expect(last().asks[2]!.task).toBeUndefined();
});

test('out of sight it does not work', async () => {
  const store = figure();
  store.getState().play.start();
  await slice(0);
  store.getState().play.session!.attend(false);
  await last().answer(10);
  for (let i = 0; i < 5; i++) await nextFrame();
  expect(last().asks).toHaveLength(2);
  store.getState().play.session!.attend(true);
  await nextFrame();
  expect(last().asks).toHaveLength(3);
});

test('at a limited speed it asks for exactly the steps that are due', async () => {
  const store = figure();
  store.getState().play.setSpeed(60);
  store.getState().play.start();
  await slice(0);
  let asked = 0;
  for (let i = 0; i < 60; i++) {
    await nextFrame();
    const ask = last().asks.at(-1)!;
    if (last().asks.length > asked) {
      expect(ask.steps).toBeLessThanOrEqual(3);
      asked = last().asks.length;
      await last().answer(ask.steps);
    }
  }
  expect(store.getState().run.at).toBeGreaterThan(40);
  expect(store.getState().run.at).toBeLessThan(62);
});

test('steps by hand are exactly so many, in as many slices as it takes, and one undo takes them back', async () => {
  const store = figure();
  expect(store.getState().play.advance(50, true)).toBe(0);
  await slice(0);
  await last().answer(30);
  await nextFrame();
  expect(last().asks.at(-1)!.steps).toBe(20);
  await last().answer(20);
  await nextFrame();
  await nextFrame();
  expect(store.getState()).toMatchObject({ run: { at: 50, playing: false }, derived: { value: 50 } });
  expect(last().asks).toHaveLength(3);
  expect(store.getState().past).toHaveLength(1);
  store.getState().undo();
  expect(store.getState().derived.value).toBe(0);
});

test('steps by hand wait while the figure is out of sight, and it is said that they are still to come', async () => {
  const store = figure();
  store.getState().play.advance(50, true);
  expect(store.getState().session!.owing).toBe(true);
  await slice(0);
  store.getState().play.session!.attend(false);
  await last().answer(30);
  for (let i = 0; i < 5; i++) await nextFrame();
  expect(last().asks).toHaveLength(2);
  expect(store.getState().session!.owing).toBe(true);
  store.getState().play.session!.attend(true);
  await nextFrame();
  await last().answer(20);
  await nextFrame();
  expect(store.getState()).toMatchObject({ run: { at: 50 }, session: { owing: false } });
  store.getState().play.advance(50, true);
  store.getState().undo();
  expect(store.getState().session!.owing).toBe(false);
});

test('what was asked before the reader went elsewhere is not shown, and the trainer is told anew', async () => {
  const store = figure();
  store.getState().play.start();
  await slice(0);
  await last().answer(100);
  await nextFrame();
  store.getState().play.seek(0);
  await last().answer(100);
  await nextFrame();
  expect(store.getState()).toMatchObject({ derived: { value: 0 }, run: { at: 0 } });
  store.getState().play.start();
  await nextFrame();
  expect(last().asks.at(-1)!.task).toMatchObject({ from: 0 });
  await last().answer(7);
  await nextFrame();
  expect(store.getState().run.frames.map(({ step }) => step)).toEqual([0, 7]);
});

test('a setting it runs on under reaches the trainer with the next slice', async () => {
  const store = figure();
  store.getState().play.start();
  await slice(0);
  store.getState().set({ rate: 5 });
  expect(store.getState().run.playing).toBe(true);
  await last().answer(10);
  await nextFrame();
  expect(store.getState().derived.value).toBe(10);
  expect(last().asks.at(-1)!.task).toMatchObject({ rate: 5, from: 10 });
});

test('work that goes on by itself starts in view, shows how far it is, and ends', async () => {
  const store = figure({ auto: true });
  await slice(25);
  expect(store.getState().inner.progress).toEqual({ done: 25, total: 40 });
  expect(store.getState()).toMatchObject({ actions: 0, past: [], run: { playing: false } });
  await last().answer(25);
  await nextFrame();
  await nextFrame();
  expect(store.getState().inner).toEqual({ report: { value: 40 }, progress: { done: 40, total: 40 } });
  expect(last().asks).toHaveLength(2);
});

test('of settings that follow each other the latest wins, and no answer to an older one is shown', async () => {
  const store = figure({ auto: true });
  await nextFrame();
  for (const size of [2, 3, 4]) store.getState().set({ size }, 'drag');
  await last().answer(10);
  await nextFrame();
  expect(store.getState().inner.report).toBeUndefined();
  expect(last().asks).toHaveLength(2);
  expect(last().asks[1]!.task).toMatchObject({ rate: 4, from: 0 });
  await last().answer(10);
  await nextFrame();
  expect(store.getState().inner.report).toEqual({ value: 40 });
});

test('a setting that its task does not know leaves the work alone', async () => {
  const store = figure({ auto: true });
  await slice(10);
  store.getState().set({ look: true });
  await last().answer(10);
  await nextFrame();
  expect(store.getState().inner.progress).toEqual({ done: 20, total: 40 });
  expect(last().asks.filter(({ task }) => task)).toHaveLength(1);
});

test('it can be stopped and gone on with, and undone to what was computed before', async () => {
  const store = figure({ auto: true });
  await slice(10);
  store.getState().play.pause();
  await last().answer(10);
  await nextFrame();
  await nextFrame();
  expect(last().asks).toHaveLength(2);
  expect(store.getState().session!.held).toBe(true);
  store.getState().play.start();
  await nextFrame();
  await last().answer(40);
  await nextFrame();
  store.getState().set({ size: 9 });
  await nextFrame();
  store.getState().undo();
  expect(store.getState().inner.progress).toEqual({ done: 40, total: 40 });
  await last().answer(1);
  await nextFrame();
  await nextFrame();
  expect(store.getState().inner.progress).toEqual({ done: 40, total: 40 });
});

test.each([
  ['RangeError: Array buffer allocation failed', 'memory'],
  ['WebAssembly.Memory(): could not allocate memory', 'memory'],
  ['CONTEXT_LOST_WEBGL: the context is lost', 'context'],
  ['Failed to fetch dynamically imported module: https://x/chain.js', 'load'],
  ['x is not a function', 'failed'],
] as const)('%s is %s, and a new worker goes on from the last report', async (message, kind) => {
  const store = figure();
  store.getState().play.start();
  await slice(0);
  await last().answer(100);
  await nextFrame();
  const [first] = workers;
  await first!.fail(new Error(message));
  expect(store.getState()).toMatchObject({
    derived: { value: 100 },
    run: { playing: false, at: 100 },
    session: { trouble: { kind, message, backend: 'fused' } },
  });
  expect(first!.closed).toHaveBeenCalledOnce();
  store.getState().play.session!.retry();
  expect(store.getState()).toMatchObject({ run: { playing: true } });
  expect(store.getState().session!.trouble).toBeUndefined();
  await nextFrame();
  expect(workers).toHaveLength(2);
  await last().answer(5);
  await nextFrame();
  expect(store.getState().derived.value).toBe(105);
});

test('a worker that says nothing for long can be waited for, or begun again', async () => {
  const store = figure();
  const { session, start } = store.getState().play;
  start();
  await slice(0);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(store.getState().session!.trouble).toMatchObject({ kind: 'silent' });
  session!.wait();
  expect(store.getState().session!.trouble).toBeUndefined();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(store.getState().session!.trouble).toMatchObject({ kind: 'silent' });
  await last().answer(3);
  await nextFrame();
  expect(store.getState()).toMatchObject({ derived: { value: 3 }, run: { playing: true } });
  expect(store.getState().session!.trouble).toBeUndefined();
  await vi.advanceTimersByTimeAsync(10_000);
  session!.retry();
  await nextFrame();
  expect(workers).toHaveLength(2);
  await last().answer(4);
  await nextFrame();
  expect(store.getState().derived.value).toBe(7);
});

test('without workers it computes in the page', async () => {
  takeUp();
  const worker = fakeWorker();
  takeUp = layLines({
    worker: () => {
      throw new ReferenceError('Worker is not defined');
    },
    direct: async () => worker.line,
  });
  const store = figure();
  store.getState().play.start();
  await nextFrame();
  expect(worker.asks[0]!.milliseconds).toBeLessThan(8);
  await worker.answer(0);
  await nextFrame();
  expect(store.getState().session).toMatchObject({ inPage: true, backend: 'fused' });
});

test('a figure that goes away takes its worker with it, and what it was asked', async () => {
  const store = figure();
  store.getState().play.start();
  await slice(0);
  const [gone] = workers;
  store.getState().play.session!.release();
  expect(gone!.closed).toHaveBeenCalledOnce();
  await gone!.answer(10);
  for (let i = 0; i < 5; i++) await nextFrame();
  expect(store.getState().run.at).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  expect(workers).toHaveLength(1);
});

test('a run that diverges stops, with the step', async () => {
  const store = figure();
  store.getState().play.start();
  await slice(0);
  await last().answer(12, { ended: 'diverged' });
  await nextFrame();
  await nextFrame();
  expect(store.getState().run).toMatchObject({ playing: false, ended: { why: 'diverged', step: 12 } });
  expect(last().asks).toHaveLength(2);
});

test('the cost of a frame does not grow with the run: at most 300 are kept, spread over all of it', async () => {
  const store = figure();
  store.getState().play.start();
  await slice(0);
  for (let i = 0; i < 2000; i++) {
    await last().answer(20);
    await nextFrame();
  }
  const steps = store.getState().run.frames.map(({ step }) => step);
  expect(steps.length).toBeLessThanOrEqual(300);
  expect(steps.length).toBeGreaterThan(100);
  expect([steps[0], steps.at(-1)]).toEqual([0, 40_000]);
  const gaps = steps.slice(1).map((step, i) => step - steps[i]!);
  expect(Math.max(...gaps)).toBeLessThan(1000);
});
