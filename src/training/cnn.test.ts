import { afterEach, describe, expect, test } from 'vitest';
import { unchanged } from '~/datasets/augment';
import { digitSet } from '~/datasets/digits/digit-set';
import { pixelOrder, reordered } from '~/datasets/pixel-order';
import { memory } from '~/models/tf';
import { type CnnReport, cnn } from './cnn';
import { openDirect } from './direct';
import { openSource } from './pictures';
import { buffersOf } from './protocol';
import type { TaskOf } from './trainers';

const drawn = { digits: { count: 60, seed: 1, size: 14 } } as const;
const task: TaskOf<'cnn'> = {
  kind: 'cnn',
  backend: 'fused',
  spec: {
    input: [14, 14, 1],
    layers: [
      { kind: 'conv', filters: 4, kernel: 3 },
      { kind: 'relu' },
      { kind: 'max-pool', size: 3 },
      { kind: 'flatten' },
      { kind: 'dense', units: 10 },
    ],
  },
  data: drawn,
  test: { digits: { count: 40, seed: 2, size: 14 } },
  testEvery: 5,
  optimizer: { name: 'adam', learningRate: 0.01 },
  batchSize: 8,
  seed: 3,
  init: 'he-normal',
  initSeed: 5,
};
const forEver = Number.POSITIVE_INFINITY;
const reportOf = (answer: { readonly report: unknown }) => answer.report as CnnReport;

afterEach(() => expect(memory().numTensors).toBe(0));

async function reportAfter(steps: readonly number[], more: Partial<TaskOf<'cnn'>> = {}) {
  const line = openDirect();
  let report = reportOf(await line.work({ task: { ...task, ...more }, steps: 0, milliseconds: 0 }));
  for (const each of steps) report = reportOf(await line.work({ steps: each, milliseconds: forEver }));
  line.close();
  return report;
}

describe.each(['fused', 'wasm'] as const)('on %s', (backend) => {
  test.each([
    ['as they are', {}],
    ['augmented', { augmentation: { ...unchanged, shift: 2, noise: 0.1 } }],
    ['shuffled', { data: { ...drawn, shuffle: 4 } }],
  ] as const)('n steps are the same in one slice, in many, and from a report on: %s', async (_, more) => {
    const change = { backend, ...more };
    const whole = await reportAfter([23], change);
    expect(await reportAfter([1, 0, 9, 3, 10], change)).toEqual(whole);
    const half = await reportAfter([10], change);
    expect(await reportAfter([13], { ...change, from: structuredClone(half.state) })).toEqual(whole);
    expect(whole.step).toBe(23);
    expect(whole.record.tests.map(({ step }) => step)).toEqual([0, 5, 10, 15, 20]);
  });
});

test('TensorFlow.js and our loops learn the same', async () => {
  const [ours, theirs] = [await reportAfter([20]), await reportAfter([20], { backend: 'wasm' })];
  expect(theirs.loss).toBeCloseTo(ours.loss, 4);
  ours.state.parameters.forEach((array, k) => {
    array.forEach((value, i) => void expect(theirs.state.parameters[k]![i]).toBeCloseTo(value, 3));
  });
});

test('before the first step it draws, and says how far it is; a second time nothing is waited for', async () => {
  const fresh = { ...task, data: { digits: { count: 35, seed: 77, size: 14 as const } }, test: undefined };
  const first = cnn.open(fresh, 'fused');
  expect(first.report()).toMatchObject({
    step: 0,
    loss: Number.NaN,
    aside: { what: 'drawing', done: 0, total: 35 },
  });
  first.advance(2);
  expect(first.report()).toMatchObject({ step: 0, aside: { done: 20 } });
  first.advance(3);
  expect(first.step).toBe(1);
  expect(first.report().aside).toBeUndefined();
  const second = cnn.open(fresh, 'fused');
  second.advance(1);
  expect(second.step).toBe(1);
});

test('a large test set is looked at piece by piece', () => {
  const test = { digits: { count: 100, seed: 2, size: 14 as const } };
  const trainer = cnn.open({ ...task, test }, 'fused');
  while (trainer.report().aside?.what !== 'testing') trainer.advance(1);
  expect(trainer.report()).toMatchObject({ step: 0, aside: { done: 32, total: 100 } });
  trainer.advance(3);
  expect(trainer.report()).toMatchObject({ step: 0, test: { step: 0 }, aside: undefined });
});

test('learns, from bytes as from numbers; the test says so', async () => {
  const { pixels, labels, count } = digitSet(200, 1, 14);
  const bytes = { count, labels, pixels: Uint8Array.from(pixels, (ink) => Math.round(255 * ink)) };
  const report = await reportAfter([150], { data: bytes, testEvery: 149 });
  expect(report.test!.accuracy).toBeGreaterThan(0.6);
  expect(report.test!.loss).toBeLessThan(report.record.tests[0]!.loss);
});

test('shuffled pixels are the same pictures in another order, for both sets', () => {
  const source = openSource({ ...drawn, shuffle: 9 });
  while (source.done < source.total) source.work();
  const plain = digitSet(60, 1, 14).pixels;
  const order = pixelOrder(196, 9);
  expect(source.set().pixels).toEqual(reordered(plain, order));
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 196 }, (_, i) => i));
});

test('ends after so many updates, tested there; and where the test is good enough', async () => {
  const line = openDirect();
  const until = { steps: 12 };
  const answer = await line.work({ task: { ...task, until }, steps: 1e9, milliseconds: forEver });
  expect(answer).toMatchObject({ step: 12, ended: 'goal' });
  expect(reportOf(answer).test!.step).toBe(12);
  line.close();
  const good = await reportAfter([400], { until: { accuracy: 0.3 } });
  expect(good.step % 5).toBe(0);
  expect(good.test!.accuracy).toBeGreaterThanOrEqual(0.3);
  expect(await reportAfter([7, 393], { until: { accuracy: 0.3 } })).toEqual(good);
});

test('a rate that is far too large ends with finite numbers', async () => {
  const report = await reportAfter([50], { optimizer: { name: 'sgd', learningRate: 1e20 } });
  for (const array of report.state.parameters) expect(array.every(Number.isFinite)).toBe(true);
});

test('a report owns its arrays', async () => {
  const report = await reportAfter([2]);
  const moved = structuredClone(report, { transfer: buffersOf(report) });
  expect(moved.state.parameters).toHaveLength(4);
});

test('a spec that does not fit is refused in words', async () => {
  await expect(reportAfter([1], { spec: { ...task.spec, input: [2, 2, 1] } })).rejects.toThrow('window');
});
