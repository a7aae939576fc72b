import type { PictureFiles } from '~/datasets/idx-pictures';
import type { Computed } from '~/kit/session/session';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import type { CnnState } from '~/models/cnn/spec';
import { startCnn } from '~/models/cnn/start';
import { lastCall } from '~/numerics/last-call';
import type { CnnProgress, CnnReport } from '~/training/cnn';
import { type DigitLab, labOf } from './derived';
import { recognisedBy } from './game';
import { spec } from './network';
import { params, type Settings } from './params';
import { taskOf } from './task';

export type { DigitLab } from './derived';
export { params, type Settings } from './params';

/** What a run changes, and what the reader has opened; no link carries it. */
export interface Inner extends Computed<CnnReport> {
  readonly files?: PictureFiles;
  /** A network read from a file, until a run has gone on from it. */
  readonly network?: CnnState;
  /** The network was read from a file, whatever it has learned since. */
  readonly opened?: boolean;
  /** What the tests in the report were taken on. */
  readonly testedOn?: Settings['test'];
}

const startOf = lastCall((seed: number) => startCnn(spec, 'he-normal', seed));

/** The numbers of the network: the last report's, or those of a file, or as they are drawn before the first step. */
export const networkNow = ({ seed }: Settings, { report, network }: Inner): CnnProgress =>
  report?.state ?? network ?? startOf(Math.round(seed));

export const recipe: Recipe<typeof params, DigitLab, Inner> = {
  params,
  restarts: ['seed', 'digits', 'train'],
  start: (_, before) => ({ ...(before?.files && { files: before.files }) }),
  // A drawing counts when the pen has been taken up; one that stood there before, when the next is begun.
  implied(patch, { params: now, derived }) {
    if (!('strokes' in patch) || 'recognised' in patch) return {};
    const recognised = recognisedBy(now, derived.parameters);
    return { recognised: recognisedBy({ ...now, ...patch, recognised }, derived.parameters) };
  },
  derive: (settings, inner) => labOf(settings, networkNow(settings, inner), inner.files),
  session: {
    task: (settings, inner) => taskOf(settings, inner),
    receive: (report, { params: { test }, inner: { files, opened } }) => ({
      inner: { ...(files && { files }), ...(opened && { opened }), report, testedOn: test },
    }),
    // The trainer takes over another rate at its next step; all the rest is only looked at.
    runsOn: [
      'strokes',
      'pen',
      'normalise',
      'asked',
      'recognised',
      'looked',
      'sample',
      'view',
      'rectified',
      'of',
      'patch',
      'rate',
      'epochs',
    ],
  },
};

export type DigitLabState = StateOf<typeof params, DigitLab, Inner>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
