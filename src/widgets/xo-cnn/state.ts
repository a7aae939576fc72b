import { patternsFor } from '~/datasets/xo';
import type { Computed } from '~/kit/session/session';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { startXo, xoNumbers } from '~/models/cnn/xo';
import { lastCall } from '~/numerics/last-call';
import type { XoCnnReport } from '~/training/xo-cnn';
import { type Anatomy, anatomyOf } from './anatomy';
import { params, type Settings, usualRate } from './settings';
import { type Slopes, sharesOf, slopesOf } from './slopes';

export type Inner = Computed<XoCnnReport>;

export interface Reading extends Anatomy {
  /** Share of each class, 0 to 1. */
  readonly shares: readonly [x: number, o: number];
  /** 0 for X, 1 for O, −1 where the scores are equal. */
  readonly verdict: number;
  readonly slopes: Slopes;
  /** No ink at all. */
  readonly empty: boolean;
  readonly step: number;
  readonly report: XoCnnReport | undefined;
}

const startOf = lastCall((filters: Settings['filters'], seed: number) => startXo(seed, patternsFor(filters)));

export const recipe: Recipe<typeof params, Reading, Inner> = {
  params,
  restarts: ['coding', 'filters', 'fixed', 'loss', 'optimizer', 'seed'],
  start: () => ({}),
  implied: ({ optimizer }) => (optimizer ? { learningRate: usualRate[optimizer] } : {}),
  derive({ picture, label, coding, filters, loss, seed }, { report }) {
    const { parameters } = report?.state ?? startOf(filters, Math.round(seed));
    const ink = picture.map((pixel) => (pixel >= 0.5 ? 1 : 0));
    const anatomy = anatomyOf(parameters, xoNumbers(ink, coding));
    const [x, o] = anatomy.scores;
    return {
      ...anatomy,
      shares: sharesOf(anatomy),
      verdict: x === o ? -1 : x > o ? 0 : 1,
      slopes: slopesOf(anatomy, label === 'x' ? 0 : 1, loss),
      empty: ink.every((pixel) => pixel === 0),
      step: report?.step ?? 0,
      report,
    };
  },
  session: {
    task: ({ filters, fixed, coding, loss, optimizer, learningRate, seed }, { report }) => ({
      kind: 'xo-cnn',
      filters,
      fixed,
      coding,
      loss,
      optimizer: { name: optimizer, learningRate },
      seed: Math.round(seed),
      from: report?.state,
    }),
    // What is looked at may change while it learns.
    runsOn: ['picture', 'label', 'view'],
    speed: 60,
    maxSteps: 2000,
  },
};

export type XoCnn = StateOf<typeof params, Reading, Inner>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
