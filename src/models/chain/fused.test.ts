import { describe, expect, test } from 'vitest';
import trace from '../fixtures/xor.json';
import { openBatches } from './batches';
import { forwardChain } from './forward';
import { fusedChain } from './fused';
import type { ChainTask } from './run';
import { type ChainState, lossNames, optimizerNames } from './spec';
import { startChain } from './start';
import { dataFor, specOf, taskOf, unevenStart } from './testing';

const flat = (rows: number[][]) => Float32Array.from(rows.flat());

// XOR from given weights, full batch, plain SGD; PyTorch in double precision (vectors/xor.json).
test.each([
  ['tanh', 1, trace.tanh_lr1],
  ['sigmoid', 2, trace.sigmoid_lr2],
] as const)(
  'XOR with two %s units goes the way that PyTorch goes, 2000 steps',
  (activation, rate, expected) => {
    const spec = specOf([2, 2, 1], activation, 'binary-cross-entropy');
    const data = { count: 4, inputs: flat(trace.X), targets: flat(trace.T) };
    const start: ChainState = {
      step: 0,
      layers: [
        { weights: flat(trace.W1), bias: Float32Array.from(trace.b1) },
        { weights: flat(trace.W2), bias: Float32Array.from(trace.b2) },
      ],
      slots: [],
    };
    const run = fusedChain(taskOf(spec, data, { optimizer: { name: 'sgd', learningRate: rate } }), start);
    for (const step of [0, 1, 2, 10, 100, 500, 1000, 2000] as const) {
      run.advance(step - run.step);
      const { loss, logits } = expected[step];
      const outputs = forwardChain(spec, run.layers, data.inputs, 4).at(-1)!.outputs;
      logits.forEach((logit, n) => void expect(Math.abs(outputs[n]! - logit)).toBeLessThan(1e-4));
      run.advance(1);
      expect(Math.abs(run.batchLoss - loss)).toBeLessThan(1e-5);
    }
  },
);

const full = specOf([3, 4, 4, 4, 2], 'tanh', 'mse', { batchNorm: true, skip: false, dropout: 0.2 });
const skipping = specOf([3, 3, 3, 2], 'silu', 'mse', { skip: true });

describe.each(optimizerNames)('%s', (name) => {
  const task = (spec = full): ChainTask =>
    taskOf(spec, dataFor(spec, 23), {
      optimizer: { name, learningRate: 0.01 },
      regularization: { kind: 'l2', rate: 0.01 },
      batchSize: 5,
    });

  test('gives the same numbers whole, in slices, and put away and taken up again', () => {
    for (const spec of [full, skipping]) {
      const start = unevenStart(spec);
      const whole = fusedChain(task(spec), start);
      whole.advance(137);
      const sliced = fusedChain(task(spec), start);
      for (const slice of [1, 0, 7, 50, 29, 50]) expect(sliced.advance(slice)).toBe(slice);
      let resumed = fusedChain(task(spec), start);
      resumed.advance(61);
      resumed = fusedChain(task(spec), structuredClone(resumed.state()));
      resumed.advance(76);
      expect(sliced.state()).toEqual(whole.state());
      expect(resumed.state()).toEqual(whole.state());
      expect(resumed.batchLoss).toBe(whole.batchLoss);
      expect(resumed.gradientNorms).toEqual(whole.gradientNorms);
    }
  });

  test('lowers the loss', () => {
    for (const loss of lossNames) {
      const spec = specOf([2, 6, loss === 'softmax-cross-entropy' ? 3 : 1], 'tanh', loss);
      const run = fusedChain(
        taskOf(spec, dataFor(spec, 20), { optimizer: { name, learningRate: 0.02 } }),
        startChain(spec, { kind: 'xavier-normal' }, 1),
      );
      run.advance(1);
      const before = run.batchLoss;
      run.advance(300);
      expect(run.batchLoss).toBeLessThan(0.97 * before);
    }
  });
});

test('neither the start nor a state that was handed out changes', () => {
  const start = startChain(full, { kind: 'he-uniform' }, 4);
  const kept = structuredClone(start);
  const run = fusedChain(
    taskOf(full, dataFor(full, 8), { optimizer: { name: 'adam', learningRate: 0.1 } }),
    start,
  );
  run.advance(5);
  const state = run.state();
  const keptState = structuredClone(state);
  run.advance(5);
  expect(start).toEqual(kept);
  expect(state).toEqual(keptState);
});

test('another optimiser starts with an empty memory, and Adam’s correction starts with it', () => {
  const spec = specOf([2, 3, 1], 'tanh', 'mse');
  const sgd = fusedChain(taskOf(spec, dataFor(spec, 8)), unevenStart(spec));
  sgd.advance(50);
  const rate = 1e-3;
  const adam = fusedChain(
    taskOf(spec, dataFor(spec, 8), { optimizer: { name: 'adam', learningRate: rate } }),
    sgd.state(),
  );
  const before = adam.layers[0]!.weights.slice();
  adam.advance(1);
  // Adam's first step is η · sign(g).
  adam.layers[0]!.weights.forEach((w, i) => void expect(Math.abs(w - before[i]!)).toBeCloseTo(rate, 5));
  expect(adam.state().since).toBe(50);
});

describe('a run that diverges', () => {
  const spec = specOf([2, 4, 1], 'relu', 'mse');
  const task = taskOf(spec, dataFor(spec, 12), {
    optimizer: { name: 'sgd', learningRate: 30 },
    batchSize: 5,
  });
  const start = unevenStart(spec);

  test('stops where loss and weights were last finite, says at which step it went, and stays there', () => {
    const run = fusedChain(task, start);
    const made = run.advance(5000);
    expect(run.divergedAt).toBeGreaterThan(1);
    expect(made).toBe(run.step);
    expect(run.step).toBe(run.divergedAt! - 1);
    expect(Number.isFinite(run.batchLoss)).toBe(true);
    const state = run.state();
    for (const { weights, bias } of state.layers)
      expect([...weights, ...bias].every(Number.isFinite)).toBe(true);
    expect(run.advance(10)).toBe(0);
    expect(run.state()).toEqual(state);
  });

  test('stops at the same place however it was sliced', () => {
    const whole = fusedChain(task, start);
    whole.advance(5000);
    for (const slice of [1, 2, 3, 7]) {
      const sliced = fusedChain(task, start);
      for (let i = 0; i < 200; i++) sliced.advance(slice);
      expect(sliced.divergedAt).toBe(whole.divergedAt);
      expect(sliced.state()).toEqual(whole.state());
    }
  });

  test('goes on with a smaller learning rate from where it stood', () => {
    const run = fusedChain(task, start);
    run.advance(5000);
    const calmer = fusedChain({ ...task, optimizer: { name: 'sgd', learningRate: 1e-12 } }, run.state());
    expect(calmer.advance(3)).toBe(3);
  });

  test('from weights that are infinite already does nothing', () => {
    const broken = unevenStart(spec);
    broken.layers[0]!.weights[0] = Number.POSITIVE_INFINITY;
    const run = fusedChain(task, broken);
    expect(run.advance(3)).toBe(0);
    expect(run.divergedAt).toBe(0);
  });
});

describe('minibatches', () => {
  const spec = specOf([1, 1], 'identity', 'mse');
  const data = { ...dataFor(spec, 10), inputs: Float32Array.from({ length: 10 }, (_, i) => i) };
  const inputs = new Float32Array(10);
  const targets = new Float32Array(10);

  test('take every example once an epoch, the last batch what is left, in another order each time', () => {
    const batches = openBatches(data, 4, 1);
    const epochs = [0, 1].map((epoch) =>
      [0, 1, 2].flatMap((batch) => {
        const count = batches.fill(3 * epoch + batch, inputs, targets);
        expect(count).toBe(batch === 2 ? 2 : 4);
        return [...inputs.slice(0, count)];
      }),
    );
    for (const epoch of epochs) expect(epoch.toSorted((a, b) => a - b)).toEqual([...data.inputs]);
    expect(epochs[0]).not.toEqual(epochs[1]);
  });

  test('are as large as there is data, and whole when they are all', () => {
    expect(openBatches(data, 1000, 1).size).toBe(10);
    expect(openBatches(data, 0, 1).size).toBe(1);
    const batches = openBatches(data, 10, 1);
    for (const step of [0, 5]) expect(batches.fill(step, inputs, targets)).toBe(10);
    expect([...inputs]).toEqual([...data.inputs]);
  });
});
