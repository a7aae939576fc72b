import { type PictureSet, picturesOf } from '~/models/cnn/pictures';
import { rightAnswers } from '~/models/cnn/softmax';
import { type Learner, type LearnerState, openLearner } from '~/models/inductive-bias/learner';
import { classCount } from '~/models/inductive-bias/networks';
import {
  type BiasJob,
  type BiasTest,
  jobKey,
  type Phase,
  phasesOf,
  pieceAt,
  testsOf,
  workOf,
} from '~/models/inductive-bias/plan';
import { testDigits, trainingDigits } from './inductive-bias-digits';
import type { TrainerKind } from './protocol';

/** Networks to be trained and tested, one after another in this order. What `from` knows is not done again. */
export interface BiasTask {
  readonly jobs: readonly BiasJob[];
  readonly from?: BiasReport;
}

/** How a network did on its way. */
export interface BiasCurve {
  /** Updates so far. */
  readonly steps: readonly number[];
  /** Mean loss in nats of the minibatches since the point before. */
  readonly losses: readonly number[];
  /** Share of right answers, 0 to 1, for 200 digits of the first test. */
  readonly accuracies: readonly number[];
}

/** A network that has been tested. */
export interface BiasResult {
  readonly job: BiasJob;
  /** Share of right answers, 0 to 1, in each of its tests. */
  readonly accuracy: Readonly<Partial<Record<BiasTest, number>>>;
  readonly curve: BiasCurve;
}

/** A network that is not yet done: everything to go on from, piece of work by piece of work. */
export interface BiasPart extends BiasResult {
  readonly piece: number;
  readonly state?: LearnerState;
  /** Sum of the losses since the last point of the curve, of how many minibatches, and right answers of the test under way. */
  readonly loss: number;
  readonly updates: number;
  readonly right: number;
}

export interface BiasReport {
  readonly results: readonly BiasResult[];
  /** Networks that were begun; the last one is being worked on. */
  readonly begun: readonly BiasPart[];
}

const fresh = (job: BiasJob): BiasPart => ({
  job,
  accuracy: {},
  curve: { steps: [], losses: [], accuracies: [] },
  piece: 0,
  loss: 0,
  updates: 0,
  right: 0,
});

/** How many of the pictures `from` … `to` − 1 it reads right. */
function rightOf(learner: Learner, set: PictureSet, from: number, to: number): number {
  const logits = learner.logits(picturesOf(set, from, to - from), to - from);
  return rightAnswers(logits, set.labels.subarray(from, to), classCount);
}

/** A job at work. */
function openJob(part: BiasPart) {
  const { job } = part;
  const phases = phasesOf(job);
  const digits = trainingDigits(job.seed);
  let { piece, loss, updates, right } = part;
  const accuracy = { ...part.accuracy };
  const [steps, losses, accuracies] = [
    [...part.curve.steps],
    [...part.curve.losses],
    [...part.curve.accuracies],
  ];
  let learner: Learner | undefined;
  const open = () => {
    learner ??= openLearner(job.network, digits.first(job.count, job.shuffled), job.seed, part.state);
    return learner;
  };

  function train(count: number) {
    const network = open();
    for (let k = 0; k < count && !network.diverged; k++) {
      network.advance(1);
      loss += network.batchLoss;
      updates++;
    }
  }

  function answer(test: BiasTest, from: number, to: number, phase: Phase): number | undefined {
    right += rightOf(open(), testDigits(test), from, to);
    if (to < phase.count) return undefined;
    const share = right / phase.count;
    right = 0;
    return share;
  }

  return {
    get piece() {
      return piece;
    },
    /** The next piece of work; false when there is none left. */
    advance(): boolean {
      const here = pieceAt(phases, piece);
      if (!here) return false;
      const { phase, from, to } = here;
      piece++;
      if (phase.kind === 'draw') digits.draw(to);
      else if (phase.kind === 'train') train(to - from);
      else if (phase.kind === 'test') {
        const share = answer(phase.test, from, to, phase);
        if (share !== undefined) accuracy[phase.test] = share;
      } else {
        const share = answer(testsOf(job)[0]!, from, to, phase);
        if (share === undefined) return true;
        accuracies.push(share);
        steps.push((steps.at(-1) ?? 0) + updates);
        losses.push(loss / Math.max(1, updates));
        [loss, updates] = [0, 0];
      }
      return true;
    },
    result: (): BiasResult => ({
      job,
      accuracy: { ...accuracy },
      curve: { steps: [...steps], losses: [...losses], accuracies: [...accuracies] },
    }),
    part(): BiasPart {
      // Its own arrays in either case: a report is handed over, and this one may be asked for again.
      const state = learner ? learner.state() : structuredClone(part.state);
      return { ...this.result(), piece, loss, updates, right, ...(state && { state }) };
    },
  };
}

export const inductiveBias: TrainerKind<BiasTask, BiasReport> = {
  backends: ['fused'],
  open({ jobs, from }) {
    const known = new Map(from?.results.map((result) => [jobKey(result.job), result]));
    const begun = new Map(from?.begun.map((part) => [jobKey(part.job), part]));
    const left = jobs.filter((job) => !known.has(jobKey(job)));
    const total = jobs.reduce((sum, job) => sum + workOf(job), 0);
    const missing = (job: BiasJob) => workOf(job) - (begun.get(jobKey(job))?.piece ?? 0);
    let done = total - left.reduce((sum, job) => sum + missing(job), 0);
    let current: ReturnType<typeof openJob> | undefined;

    function enter() {
      const job = left[0];
      if (!job || current) return;
      current = openJob(begun.get(jobKey(job)) ?? fresh(job));
      begun.delete(jobKey(job));
    }
    enter();

    return {
      get step() {
        return done;
      },
      total,
      get ended() {
        return left.length === 0 ? 'finished' : undefined;
      },
      advance(count) {
        for (let taken = 0; taken < count && current; taken++) {
          current.advance();
          done++;
          const job = left[0]!;
          if (current.piece < workOf(job)) continue;
          known.set(jobKey(job), current.result());
          left.shift();
          current = undefined;
          enter();
        }
      },
      report: () => ({
        results: [...known.values()],
        begun: [
          ...structuredClone([...begun.values()]),
          ...(current && current.piece > 0 ? [current.part()] : []),
        ],
      }),
      dispose() {},
    };
  },
};
