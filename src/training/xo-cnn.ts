import { patternsFor, type XoFilters, xoSet } from '~/datasets/xo';
import type { OptimizerSpec } from '~/models/chain/spec';
import { openPictures, type PictureSet } from '~/models/cnn/pictures';
import { fusedCnn } from '~/models/cnn/plain-run';
import type { CnnState } from '~/models/cnn/spec';
import { startXo, type XoCoding, type XoLoss, xoLosses, xoPictures, xoScore, xoSpec } from '~/models/cnn/xo';
import type { TrainerKind } from './protocol';

/** The small network of chapter 11 learns 200 noisy X and O, 20 at a time. */
export interface XoCnnTask {
  readonly filters: XoFilters;
  /** The filters stay as they are: only the last layer learns. */
  readonly fixed: boolean;
  readonly coding: XoCoding;
  readonly loss: XoLoss;
  readonly optimizer: OptimizerSpec;
  /** Of the first weights, and of the minibatches' order. */
  readonly seed: number;
  readonly from?: CnnState;
}

export interface XoCnnReport {
  readonly step: number;
  /** Over all 200 pictures it learns from. */
  readonly loss: number;
  readonly accuracy: number;
  /** Over 400 that it never sees. */
  readonly testAccuracy: number;
  readonly state: CnnState;
}

const batchSize = 20;

/** Seed 7 to learn from, seed 8 to test on. */
const pictures = { train: xoSet(200, 7), test: xoSet(400, 8) };
const coded = new Map<XoCoding, { readonly train: PictureSet; readonly test: PictureSet }>();

function picturesIn(coding: XoCoding) {
  const known = coded.get(coding);
  if (known) return known;
  const made = { train: xoPictures(pictures.train, coding), test: xoPictures(pictures.test, coding) };
  coded.set(coding, made);
  return made;
}

export const xoCnn: TrainerKind<XoCnnTask, XoCnnReport> = {
  backends: ['fused'],
  open(task) {
    const { train, test } = picturesIn(task.coding);
    const { filters, seed, fixed, optimizer, from = startXo(seed, patternsFor(filters)) } = task;
    const run = fusedCnn({ spec: xoSpec, optimizer }, openPictures(train, 2, batchSize, seed), from, {
      lossOf: xoLosses[task.loss],
      // Filters and their biases come first.
      learns: (array) => !fixed || array > 1,
    });
    return {
      get step() {
        return run.step;
      },
      get ended() {
        return run.divergedAt === undefined ? undefined : 'diverged';
      },
      advance: (count) => void run.advance(count),
      report: () => ({
        step: run.step,
        ...xoScore(run.parameters, train, task.loss),
        testAccuracy: xoScore(run.parameters, test, task.loss).accuracy,
        state: run.state(),
      }),
      dispose() {},
    };
  },
};
