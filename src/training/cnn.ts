import { type Augmentation, augmented } from '~/datasets/augment';
import {
  emptyRecord,
  isTestDue,
  type LearningRecord,
  openRecord,
  type TestPoint,
} from '~/models/cnn/learning-record';
import { openPictures, type PictureSet } from '~/models/cnn/pictures';
import { plainLogits } from '~/models/cnn/plain';
import { fusedCnn } from '~/models/cnn/plain-run';
import {
  type CnnInit,
  type CnnSpec,
  type CnnState,
  type CnnTask,
  classesOf,
  shapesOf,
} from '~/models/cnn/spec';
import { startCnn } from '~/models/cnn/start';
import type { LearningRun } from '~/models/learn';
import { openSource, type PictureSource, type PictureWork } from './pictures';
import type { BackendName, Trainer, TrainerKind } from './protocol';
import { openCnnTest } from './test-set';

/** A CNN that learns pictures. Without `from` it starts from weights drawn from `init` and `initSeed`. */
export interface CnnSessionTask extends CnnTask {
  readonly data: PictureSource;
  /** Pictures it does not learn from. */
  readonly test?: PictureSource;
  /** Every picture is changed anew each time it is learned from: square, one channel. */
  readonly augmentation?: Augmentation;
  readonly batchSize: number;
  /** Of the minibatches' order and of the augmentation. */
  readonly seed: number;
  readonly init: CnnInit;
  readonly initSeed: number;
  /** Where a run goes on: a report's `state`, or one edited by hand or read from a file. */
  readonly from?: CnnProgress;
  /** The test is taken before the first step and every so many steps, in a long run at twice, four times that; 50 unless given. */
  readonly testEvery?: number;
  /** The run ends at the first of these: after so many updates, or with this share of right answers in a test. */
  readonly until?: { readonly steps?: number; readonly accuracy?: number };
}

/** The network, its optimiser, and the curves so far; without a record they begin here. */
export interface CnnProgress extends CnnState {
  readonly record?: LearningRecord;
}

export interface CnnReport {
  readonly step: number;
  /** Mean loss in nats of the last minibatch, without penalties; NaN before the first step. */
  readonly loss: number;
  /** The newest test, if there was one. */
  readonly test?: TestPoint;
  /** The curves: losses in blocks (`lossSteps`), and the tests. */
  readonly record: LearningRecord;
  /** ‖∂L/∂·‖ of every array of parameters for the last minibatch; empty before the first. */
  readonly gradientNorms: readonly number[];
  /** Everything a run needs to go on from here; `state.parameters` is the network. */
  readonly state: CnnProgress;
  /** What is being done besides steps, and how many pictures of it. */
  readonly aside?: { readonly what: 'drawing' | 'testing'; readonly done: number; readonly total: number };
}

/** How a backend computes: runs, and logits for a test. */
interface Engine {
  readonly open: typeof fusedCnn;
  logits(
    spec: CnnSpec,
    parameters: readonly Float32Array[],
    pictures: Float32Array,
    count: number,
  ): Float32Array;
}
const ours: Engine = { open: fusedCnn, logits: plainLogits };
/** The same by TensorFlow.js, once it is loaded. */
let theirs: Engine | undefined;

export const cnn: TrainerKind<CnnSessionTask, CnnReport> = {
  backends: ['fused', 'wasm', 'webgl', 'webgpu', 'cpu'],
  // A graphics processor has to hand back every gradient of every step, and is asked for some thirty small things in between: for
  // networks that a page can show, the processor is done before. Whoever has a fast one can choose it.
  contenders: ['wasm', 'fused'],
  async prepare(backend) {
    if (backend === 'fused' || theirs) return;
    const [{ openCnn }, { logits }] = await Promise.all([
      import('~/models/cnn/run'),
      import('~/models/cnn/score'),
    ]);
    theirs = { open: openCnn, logits };
  },
  size: ({ spec, batchSize }) =>
    `${spec.input.join('×')} ${shapesOf(spec)
      .map((shape) => shape.join('×'))
      .join(' ')} × ${batchSize}`,
  // As large a step, with nothing to wait for.
  trial: (task) => ({
    ...task,
    data: noise(task),
    test: undefined,
    augmentation: undefined,
    until: undefined,
  }),
  open(task, backend) {
    shapesOf(task.spec);
    return trainer(task, engineOf(backend));
  },
};

function engineOf(backend: BackendName): Engine {
  if (backend === 'fused') return ours;
  if (!theirs) throw new Error('TensorFlow.js has not been loaded.');
  return theirs;
}

function noise({ spec, batchSize }: CnnSessionTask): PictureSet {
  const size = spec.input.reduce((product, each) => product * each, 1);
  const pixels = Uint8Array.from({ length: batchSize * size }, (_, i) => (i * 37) % 256);
  return { count: batchSize, pixels, labels: new Uint8Array(batchSize) };
}

function trainer(task: CnnSessionTask, engine: Engine): Trainer<CnnReport> {
  const { spec, init, initSeed, until } = task;
  const from: CnnProgress = task.from ?? startCnn(spec, init, initSeed);
  const lastStep = until?.steps ?? Number.POSITIVE_INFINITY;
  const sources = [task.data, ...(task.test ? [task.test] : [])].map(openSource);
  const record = openRecord(from.record ?? emptyRecord(from.step));
  let run: LearningRun | undefined;
  let testing: ReturnType<typeof openCnnTest> | undefined;
  const step = () => run?.step ?? from.step;
  const drawing = () => sources.find(({ done, total }) => done < total);

  /** Whether the test is taken before the next step. */
  const isDue = () =>
    task.test !== undefined &&
    (isTestDue(step(), task.testEvery ?? 50) || step() >= lastStep) &&
    !record.hasTest(step());
  const isThere = () => {
    const newest = record.newest();
    return until?.accuracy !== undefined && newest !== undefined && newest.accuracy >= until.accuracy;
  };
  const ended = () => {
    if (run?.divergedAt !== undefined) return 'diverged';
    if (isThere()) return 'goal';
    return step() >= lastStep && !isDue() ? 'goal' : undefined;
  };

  function takeTest(): void {
    testing ??= openCnnTest(spec, sources[1]!.set(), (pictures, count) =>
      engine.logits(spec, run!.parameters, pictures, count),
    );
    testing.work();
    if (testing.done < testing.total) return;
    record.addTest({ step: step(), ...testing.result() });
    testing = undefined;
  }

  /** One piece of work: some pictures drawn, some of them tested, or a step. */
  function work(): void {
    const unfinished = drawing();
    if (unfinished) unfinished.work();
    else {
      run ??= engine.open(task, minibatches(task, sources[0]!.set()), from);
      if (isDue()) takeTest();
      else if (run.advance(1) === 1) record.add(run.batchLoss);
    }
  }

  return {
    get step() {
      return step();
    },
    get ended() {
      return ended();
    },
    advance(count) {
      for (let pieces = 0; pieces < count && ended() === undefined; pieces++) work();
    },
    report() {
      const state = run?.state() ?? structuredClone(from);
      const now = record.now();
      return {
        step: step(),
        loss: record.last(),
        test: record.newest(),
        record: now,
        gradientNorms: [...(run?.gradientNorms ?? [])],
        state: { ...state, record: now },
        aside: aside(drawing(), testing),
      };
    },
    dispose() {},
  };
}

function aside(drawing: PictureWork | undefined, testing: { done: number; total: number } | undefined) {
  if (drawing) return { what: 'drawing', done: drawing.done, total: drawing.total } as const;
  return testing && ({ what: 'testing', done: testing.done, total: testing.total } as const);
}

function minibatches({ spec, augmentation, batchSize, seed }: CnnSessionTask, set: PictureSet) {
  const [height] = spec.input;
  const changed =
    augmentation &&
    ((picture: Float32Array, index: number) => augmented(picture, height, augmentation, seed, index));
  return openPictures(set, classesOf(spec), batchSize, seed, changed);
}
