import { describe, expect, test } from 'vitest';
import { openBackend } from '../backends/open';
import * as tf from '../backends/tensors';
import { fusedChain } from './fused';
import { type ChainLayer, type ChainSpec, optimizerNames } from './spec';
import { startChain } from './start';
import { fusedSweep, type SetNetwork, type SweepTask } from './sweep';
import { tensorSweep } from './tensor-sweep';
import { dataFor, specOf } from './testing';

const sweepOf = (spec: ChainSpec, changes: Partial<SweepTask> = {}): SweepTask => ({
  spec,
  data: dataFor(spec, 17),
  optimizer: { name: 'sgd' },
  regularization: { kind: 'none', rate: 0 },
  batchSize: 5,
  ...changes,
});

/** Learning rates by initial scales, each network with a seed of its own. */
const grid = (spec: ChainSpec, rates = [0.003, 0.01, 0.03], scales = [0.3, 0.6, 1]): SetNetwork[] =>
  rates.flatMap((learningRate, i) =>
    scales.map((std, j) => {
      const seed = 10 * i + j;
      return { learningRate, seed, start: startChain(spec, { kind: 'normal', std }, seed) };
    }),
  );

const worst = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((value, i) => Math.abs(value - b[i]!) / Math.max(1, Math.abs(value))));

describe.each(['cpu', 'wasm'] as const)('on %s', (backend) => {
  test.each([
    ...optimizerNames.map((name) => ({ name, extras: {} })),
    { name: 'momentum', extras: { batchNorm: true } },
    { name: 'adam', extras: { skip: true, dropout: 0.25 } },
  ] satisfies { name: SweepTask['optimizer']['name']; extras: Partial<ChainLayer> }[])(
    'nine networks at once learn what each learns alone: $name, $extras',
    async ({ name, extras }) => {
      await openBackend(backend);
      const before = tf.memory().numTensors;
      const spec = specOf([3, 3, 3, 1], 'tanh', 'binary-cross-entropy', extras);
      const task = sweepOf(spec, { optimizer: { name } });
      const networks = grid(spec);
      const set = tensorSweep(task, networks);
      const fused = fusedSweep(task, networks);
      for (const slice of [1, 13, 26]) {
        set.advance(slice);
        fused.advance(slice);
      }
      const [ours, theirs] = [set.report(), fused.report()];
      expect(worst(ours.losses, theirs.losses)).toBeLessThan(1e-5);
      expect(worst(ours.gradientNorms.flat(), theirs.gradientNorms.flat())).toBeLessThan(1e-5);
      expect(ours.divergedAt.every((step) => step === undefined)).toBe(true);
      networks.forEach(({ start, seed, learningRate }, r) => {
        const alone = fusedChain({ ...task, seed, optimizer: { name, learningRate } }, start);
        alone.advance(40);
        expect(fused.state(r)).toEqual(alone.state());
        const numbers = set.state(r).layers.map(({ weights }) => [...weights]);
        expect(
          worst(
            numbers.flat(),
            alone.layers.flatMap(({ weights }) => [...weights]),
          ),
        ).toBeLessThan(1e-5);
      });
      set.dispose();
      expect(tf.memory().numTensors).toBe(before);
    },
  );

  test('tensors do not grow with the steps, and all are freed', async () => {
    await openBackend(backend);
    const before = tf.memory().numTensors;
    const spec = specOf([2, 4, 4, 1], 'relu', 'mse', { batchNorm: true, dropout: 0.2 });
    const set = tensorSweep(
      sweepOf(spec, { optimizer: { name: 'adamw' }, regularization: { kind: 'l2', rate: 0.1 } }),
      grid(spec),
    );
    set.advance(3);
    const during = tf.memory().numTensors;
    set.advance(7);
    set.report();
    set.state(4);
    expect(tf.memory().numTensors).toBe(during);
    set.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  test('networks that diverge do so alone, at the step at which they would by themselves', async () => {
    await openBackend(backend);
    const spec = specOf([2, 4, 1], 'relu', 'mse');
    const task = sweepOf(spec);
    const networks = grid(spec, [0.01, 50], [0.5, 1]);
    const set = tensorSweep(task, networks);
    const fused = fusedSweep(task, networks);
    set.advance(60);
    fused.advance(60);
    const [ours, theirs] = [set.report(), fused.report()];
    expect(ours.divergedAt).toEqual(theirs.divergedAt);
    expect(ours.divergedAt.map((step) => step !== undefined)).toEqual([false, false, true, true]);
    expect(worst(ours.losses.slice(0, 2), theirs.losses.slice(0, 2))).toBeLessThan(1e-5);
    expect(ours.losses.every(Number.isFinite)).toBe(true);
    set.dispose();
  });
});
