import { openEvaluator } from '../chain/forward';
import { fusedChain } from '../chain/fused';
import type { ChainRun } from '../chain/run';
import type { ChainState, OptimizerSpec } from '../chain/spec';
import { startChain } from '../chain/start';
import { openPictures, type PictureSet, pictureRows } from '../cnn/pictures';
import { plainLogits } from '../cnn/plain';
import { fusedCnn } from '../cnn/plain-run';
import type { CnnState } from '../cnn/spec';
import { startCnn } from '../cnn/start';
import type { LearningRun } from '../learn';
import { openVit } from '../vit/run';
import type { VitState } from '../vit/spec';
import { startVit } from '../vit/start';
import { batchSize, classCount, cnnSpec, learningRate, mlpSpec, type NetworkName, vitSpec } from './networks';

/** A network of any of the three kinds, as its run left it. */
export type LearnerState = ChainState | CnnState | VitState;

/** A network of any of the three kinds that learns. */
export interface Learner {
  /** Mean loss of the last minibatch in nats; NaN before the first. */
  readonly batchLoss: number;
  readonly diverged: boolean;
  advance(steps: number): void;
  /** Logits [count, 10] of pictures [count, 196]; to be read before the next call. */
  logits(pictures: Float32Array, count: number): Float32Array;
  /** Copies of everything it needs to go on from here. */
  state(): LearnerState;
}

const optimizer: OptimizerSpec = { name: 'adam', learningRate };

type Open = (set: PictureSet, seed: number, from?: LearnerState) => Learner;

const learnerOf = (run: ChainRun | LearningRun, logits: Learner['logits']): Learner => ({
  get batchLoss() {
    return run.batchLoss;
  },
  get diverged() {
    return run.divergedAt !== undefined;
  },
  advance: run.advance,
  logits,
  state: run.state,
});

const learners: Readonly<Record<NetworkName, Open>> = {
  mlp(set, seed, from = startChain(mlpSpec, { kind: 'he-normal' }, seed)) {
    const regularization = { kind: 'none', rate: 0 } as const;
    const task = {
      spec: mlpSpec,
      data: pictureRows(set, classCount),
      optimizer,
      regularization,
      batchSize,
      seed,
    };
    const run = fusedChain(task, from as ChainState);
    const answers = openEvaluator(mlpSpec, run.layers, batchSize);
    return learnerOf(run, answers.outputs);
  },
  cnn(set, seed, from = startCnn(cnnSpec, 'he-normal', seed)) {
    const task = { spec: cnnSpec, optimizer, batchSize, seed };
    const run = fusedCnn(task, openPictures(set, classCount, batchSize, seed), from as CnnState);
    return learnerOf(run, (pictures, count) => plainLogits(cnnSpec, run.parameters, pictures, count));
  },
  vit(set, seed, from = startVit(vitSpec, seed)) {
    const run = openVit(
      { spec: vitSpec, optimizer, batchSize, seed },
      pictureRows(set, classCount),
      from as VitState,
    );
    return learnerOf(run, run.engine.logits);
  },
};

/** From nothing, or from where a run was put away. Pixels are numbers, [count, 196]. */
export const openLearner = (name: NetworkName, set: PictureSet, seed: number, from?: LearnerState): Learner =>
  learners[name](set, seed, from);
