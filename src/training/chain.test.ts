import { afterEach, expect, test, vi } from 'vitest';
import { memory } from '~/models/tf';
import { type ChainReport, type ChainSessionTask, chain } from './chain';
import { openDirect } from './direct';
import { buffersOf } from './protocol';
import type { TaskOf } from './trainers';
import { openBench } from './workbench';

const count = 40;
const inputs = Float32Array.from({ length: 2 * count }, (_, i) => Math.sin(3.7 * i) * 2);
const task: ChainSessionTask = {
  spec: {
    inputs: 2,
    layers: [
      { units: 5, activation: 'tanh' },
      { units: 1, activation: 'identity' },
    ],
    loss: 'mse',
  },
  data: {
    count,
    inputs,
    targets: Float32Array.from({ length: count }, (_, i) => (inputs[2 * i]! > inputs[2 * i + 1]! ? 1 : -1)),
  },
  optimizer: { name: 'adam', learningRate: 0.02 },
  regularization: { kind: 'none', rate: 0 },
  batchSize: 7,
  seed: 3,
  init: { kind: 'xavier-normal' },
  initSeed: 5,
};
const asked = (more: Partial<TaskOf<'chain'>> = {}) => ({ ...task, kind: 'chain' as const, ...more });
const reportOf = (answer: { readonly report: unknown }) => answer.report as ChainReport;
const forEver = Number.POSITIVE_INFINITY;

afterEach(() => expect(memory().numTensors).toBe(0));

async function after(steps: readonly number[], more: Partial<TaskOf<'chain'>> = {}) {
  const line = openDirect();
  await line.work({ task: asked(more), steps: 0, milliseconds: 0 });
  let report: ChainReport | undefined;
  for (const each of steps) report = reportOf(await line.work({ steps: each, milliseconds: forEver }));
  line.close();
  return report!;
}

test('n steps are the same in one slice, in many, and from a report on', async () => {
  const whole = await after([100]);
  expect(await after([1, 30, 2, 67])).toEqual(whole);
  const half = await after([50]);
  expect(await after([50], { from: half.state })).toEqual(whole);
  expect(whole.step).toBe(100);
});

test('TensorFlow.js learns the same, and leaves no tensor behind', { timeout: 60_000 }, async () => {
  const fused = await after([100], { backend: 'fused' });
  const cpu = await after([60, 40], { backend: 'cpu' });
  expect(cpu.loss).toBeCloseTo(fused.loss, 5);
  for (const [k, { weights }] of cpu.state.layers.entries())
    for (const [i, weight] of weights.entries())
      expect(weight).toBeCloseTo(fused.state.layers[k]!.weights[i]!, 5);
});

test('a small network is fastest in loops of our own: nothing else is loaded', async () => {
  const line = openDirect();
  const answer = await line.work({ task: asked({ backend: 'auto' }), steps: 1, milliseconds: 10 });
  expect(answer).toMatchObject({ backend: 'fused', from: 0, step: 1 });
  expect(answer.instead).toBeUndefined();
  line.close();
});

test.each([
  ['webgl', 'unsupported'],
  ['webgpu', 'unfit'],
] as const)('what cannot be had is said, and it works nevertheless: %s', async (backend, reason) => {
  const line = openDirect();
  const answer = await line.work({ task: asked({ backend }), steps: 3, milliseconds: forEver });
  expect(answer).toMatchObject({ backend: 'fused', step: 3, instead: { of: backend, reason } });
  line.close();
});

test('a slice ends when its time is over', () => {
  const bench = openBench();
  bench.open(chain as never, asked() as never, { backend: 'fused' });
  // A clock on which every look takes a millisecond.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now++);
  const { from, step, spent } = bench.slice({ steps: Number.MAX_SAFE_INTEGER, milliseconds: 20 });
  clock.mockRestore();
  expect(spent).toBe(20);
  // No slice is without a step, and those that fit are taken in ever larger pieces.
  expect(step - from).toBeGreaterThan(40);
  bench.close();
  expect(() => bench.slice({ steps: 1, milliseconds: 1 })).toThrow();
});

test('stops at its goal after whole epochs, wherever the slices end', async () => {
  const goal = { until: { accuracy: 0.95 } };
  const whole = await after([5000], goal);
  expect(whole.accuracy).toBeGreaterThanOrEqual(0.95);
  expect(whole.step).toBeLessThan(5000);
  expect(whole.step % 6).toBe(0);
  expect(await after([13, 1, 4986], goal)).toEqual(whole);
});

test('stops after so many updates, and knows it when it is opened there', async () => {
  const whole = await after([10, 90], { until: { steps: 40, loss: 0 } });
  expect(whole.step).toBe(40);
  expect((await after([5], { until: { steps: 40 }, from: whole.state })).step).toBe(40);
});

test('a report owns its arrays', async () => {
  const { state } = await after([1]);
  const buffers = buffersOf(state);
  expect(buffers.length).toBeGreaterThanOrEqual(4);
  const moved = structuredClone(state, { transfer: buffers });
  expect(moved.layers[0]!.weights).toHaveLength(10);
});

test('an unknown kind of work is refused', async () => {
  const line = openDirect();
  await expect(line.work({ task: { kind: 'toString' }, steps: 1, milliseconds: 1 })).rejects.toThrow(
    'toString',
  );
  await expect(line.work({ steps: 1, milliseconds: 1 })).rejects.toThrow();
});
