import { type ChainEvaluator, openEvaluator } from '~/models/chain/forward';
import { fusedChain } from '~/models/chain/fused';
import type { ChainRun, ChainTask } from '~/models/chain/run';
import type { ChainData, ChainState, InitSpec } from '~/models/chain/spec';
import { startChain } from '~/models/chain/start';
import type { Trainer, TrainerKind } from './protocol';

/** A network of dense layers that learns from examples. Without `from` it starts from weights drawn from `init` and `initSeed`. */
export interface ChainSessionTask extends ChainTask {
  readonly init: InitSpec;
  readonly initSeed: number;
  /** Where a run goes on: a report's `state`, or one edited by hand. */
  readonly from?: ChainState;
  /** Examples it does not learn from. */
  readonly test?: ChainData;
  /** Reports look at so many of the first examples, of `data` and of `test`; at all unless given. */
  readonly scored?: number;
  /** The run ends at the first of these, looked at after every epoch. */
  readonly until?: ChainGoal;
}

export interface ChainGoal {
  /** Loss on the training examples at most this. */
  readonly loss?: number;
  /** Share of right answers, 0 to 1, at least this: on the test examples if there are any. */
  readonly accuracy?: number;
  /** So many updates; kept to exactly. */
  readonly steps?: number;
}

export interface ChainReport {
  readonly step: number;
  /** Mean loss over the training examples, all or those `scored`, without penalties. */
  readonly loss: number;
  /** Share of right answers among them, 0 to 1. */
  readonly accuracy: number;
  readonly testLoss?: number;
  readonly testAccuracy?: number;
  /** ‖∂L/∂W‖ of each layer for the last minibatch; NaN before the first step. */
  readonly gradientNorms: readonly number[];
  /** Everything a run needs to go on from here. */
  readonly state: ChainState;
}

/** The same by TensorFlow.js, once it is loaded. */
let tensorChain: typeof fusedChain | undefined;

export const chain: TrainerKind<ChainSessionTask, ChainReport> = {
  backends: ['fused', 'cpu', 'wasm', 'webgl'],
  // Layers so small that a figure can show them are no work for a graphics processor, and plain TensorFlow.js has the same
  // processor as our loops, with more to do.
  contenders: ['fused', 'wasm'],
  async prepare(backend) {
    if (backend !== 'fused') tensorChain ??= (await import('~/models/chain/tensors')).tensorChain;
  },
  size: ({ spec, batchSize }) =>
    `${spec.inputs}-${spec.layers.map(({ units }) => units).join('-')} × ${batchSize}`,
  open(task, backend) {
    const { spec, init, initSeed, from = startChain(spec, init, initSeed) } = task;
    if (backend === 'fused') {
      const run = fusedChain(task, from);
      // Its layers are always the present ones.
      const answers = openEvaluator(spec, run.layers, task.data.count);
      return trainer(task, run, () => answers);
    }
    if (!tensorChain) throw new Error('TensorFlow.js has not been loaded.');
    const run = tensorChain(task, from);
    return trainer(task, run, () => openEvaluator(spec, run.layers, task.data.count));
  },
};

function trainer(
  task: ChainSessionTask,
  run: ChainRun,
  answering: () => ChainEvaluator,
): Trainer<ChainReport> {
  const { data, test, until } = task;
  const looked = firstOf(data, task.scored);
  const lookedTest = test && firstOf(test, task.scored);
  const perEpoch = Math.ceil(data.count / Math.max(1, Math.min(task.batchSize, data.count)));
  const lastStep = until?.steps ?? Number.POSITIVE_INFINITY;
  let reached = run.step >= lastStep;

  function isThere({ loss, accuracy }: ChainGoal): boolean {
    const answers = answering();
    if (loss !== undefined && answers.score(data).loss <= loss) return true;
    return accuracy !== undefined && answers.score(test ?? data).accuracy >= accuracy;
  }

  return {
    get step() {
      return run.step;
    },
    get ended() {
      return run.divergedAt !== undefined ? 'diverged' : reached ? 'goal' : undefined;
    },
    advance(count) {
      if (!until) {
        run.advance(count);
        return;
      }
      // Epoch by epoch, so that where it ends does not depend on the slices.
      const goal = Math.min(run.step + count, lastStep);
      while (!reached && run.step < goal) {
        const taken = run.advance(Math.min(goal - run.step, perEpoch - (run.step % perEpoch)));
        if (run.divergedAt !== undefined || taken === 0) return;
        if (run.step % perEpoch === 0) reached = isThere(until);
        reached ||= run.step >= lastStep;
      }
    },
    report() {
      const answers = answering();
      const onTest = lookedTest && answers.score(lookedTest);
      return {
        step: run.step,
        ...answers.score(looked),
        ...(onTest && { testLoss: onTest.loss, testAccuracy: onTest.accuracy }),
        gradientNorms: run.gradientNorms.slice(),
        state: run.state(),
      };
    },
    dispose: run.dispose,
  };
}

/** The first `most` examples of some data, in the same memory. */
function firstOf({ count, inputs, targets }: ChainData, most = count): ChainData {
  const kept = Math.min(count, most);
  return {
    count: kept,
    inputs: inputs.subarray(0, (kept * inputs.length) / count),
    targets: targets.subarray(0, (kept * targets.length) / count),
  };
}
