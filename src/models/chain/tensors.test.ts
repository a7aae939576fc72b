import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBackend } from '../backends/open';
import * as tf from '../backends/tensors';
import { fusedChain } from './fused';
import type { ChainTask } from './run';
import { activationNames, type ChainLayer, type ChainState, lossNames, optimizerNames } from './spec';
import { everyArray } from './start';
import { tensorChain } from './tensors';
import { dataFor, specOf, taskOf, unevenStart } from './testing';

beforeAll(() => openBackend('cpu'));

let tensors = 0;
beforeEach(() => {
  tensors = tf.memory().numTensors;
});
afterEach(() => {
  expect(tf.memory().numTensors).toBe(tensors);
});

const outputsFor = { mse: 2, 'binary-cross-entropy': 1, 'softmax-cross-entropy': 3 } as const;

/** The largest difference between two networks, and between their optimisers' memories, relative to the numbers if they are large. */
function difference(a: ChainState, b: ChainState): number {
  const arrays = (state: ChainState) => [...state.layers.flatMap(everyArray), ...state.slots.flat()];
  const others = arrays(b);
  let worst = 0;
  arrays(a).forEach((array, k) => {
    array.forEach((value, i) => {
      const off = Math.abs(value - others[k]![i]!) / Math.max(1, Math.abs(value));
      worst = Number.isNaN(off) ? Number.POSITIVE_INFINITY : Math.max(worst, off);
    });
  });
  return worst;
}

/** Both paths for a while from the same start; the difference after it. */
function compare(task: ChainTask, steps = 100): number {
  const start = unevenStart(task.spec);
  const fused = fusedChain(task, start);
  const unfused = tensorChain(task, start);
  fused.advance(steps);
  unfused.advance(steps);
  expect(unfused.step).toBe(fused.step);
  expect(Math.abs(unfused.batchLoss - fused.batchLoss)).toBeLessThan(1e-5);
  unfused.gradientNorms.forEach(
    (norm, k) => void expect(Math.abs(norm - fused.gradientNorms[k]!)).toBeLessThan(1e-4),
  );
  const off = difference(fused.state(), unfused.state());
  unfused.dispose();
  return off;
}

describe.each(optimizerNames)('%s: a hundred fused steps are those of TensorFlow.js to 1e-5', (name) => {
  const optimizer = { name, learningRate: 0.01 };

  test.each(lossNames)('%s, every activation', (loss) => {
    const off = activationNames.map((activation) => {
      const spec = specOf([2, 4, 3, outputsFor[loss]], activation, loss);
      return [activation, compare(taskOf(spec, dataFor(spec, 12), { optimizer, batchSize: 5 }))] as const;
    });
    expect(off.filter(([, worst]) => !(worst < 1e-5))).toEqual([]);
  });

  test.each([
    { batchNorm: true },
    { skip: true },
    { dropout: 0.3 },
    { batchNorm: true, skip: true, dropout: 0.2 },
  ] satisfies Partial<ChainLayer>[])('with %o', (extras) => {
    const spec = specOf([3, 3, 3, 2], 'tanh', 'mse', extras);
    expect(compare(taskOf(spec, dataFor(spec, 14), { optimizer, batchSize: 5 }))).toBeLessThan(1e-5);
  });

  test.each(['l1', 'l2'] as const)('with %s', (kind) => {
    const spec = specOf([3, 4, 2], 'sigmoid', 'mse');
    // Minibatches: where the whole gradient comes to nothing, RMSProp makes large steps of its rounding.
    const task = taskOf(spec, dataFor(spec, 14), {
      optimizer,
      regularization: { kind, rate: 0.02 },
      batchSize: 5,
    });
    expect(compare(task)).toBeLessThan(1e-5);
  });
});

test('a run changes hands between the two paths', () => {
  const spec = specOf([3, 3, 3, 2], 'silu', 'softmax-cross-entropy', { batchNorm: true });
  const task = taskOf(spec, dataFor(spec, 14), {
    optimizer: { name: 'adam', learningRate: 0.01 },
    batchSize: 5,
  });
  const whole = fusedChain(task, unevenStart(spec));
  whole.advance(60);
  const first = tensorChain(task, unevenStart(spec));
  first.advance(25);
  const second = fusedChain(task, first.state());
  first.dispose();
  second.advance(10);
  const third = tensorChain(task, second.state());
  third.advance(25);
  expect(difference(whole.state(), third.state())).toBeLessThan(1e-5);
  third.dispose();
});

test('a run that diverges stops at the same step on both paths, and keeps its last finite numbers', () => {
  const spec = specOf([2, 4, 1], 'relu', 'mse');
  const task = taskOf(spec, dataFor(spec, 12), {
    optimizer: { name: 'sgd', learningRate: 30 },
    batchSize: 5,
  });
  const fused = fusedChain(task, unevenStart(spec));
  const unfused = tensorChain(task, unevenStart(spec));
  fused.advance(1000);
  unfused.advance(1000);
  expect(unfused.divergedAt).toBe(fused.divergedAt);
  expect(unfused.step).toBe(fused.step);
  expect(Number.isFinite(unfused.batchLoss)).toBe(true);
  for (const { weights } of unfused.state().layers) expect(weights.every(Number.isFinite)).toBe(true);
  expect(unfused.advance(5)).toBe(0);
  unfused.dispose();
});
