import { lossSteps, type TestPoint } from '~/models/cnn/learning-record';
import { formatNumber } from '~/numerics/format';
import type { Settings } from './params';
import type { DigitLabState, Inner } from './state';

export const percent = (share: number): string => `${formatNumber(100 * share, 1)}%`;

/** The curves of the run; tests of another set than the one that is tested on now are left out. */
export function curvesOf({ report, testedOn }: Inner, { test }: Settings) {
  const record = report?.record;
  return {
    losses: record
      ? { values: record.losses, steps: lossSteps(record) }
      : { values: [] as readonly number[], steps: [] as readonly number[] },
    tests: (testedOn === test ? record?.tests : undefined) ?? ([] as readonly TestPoint[]),
  };
}

/** There is something to choose between only when files have been opened, or a link asks for them. */
export const offersFiles = ({ train, test }: Settings, { files }: Inner): boolean =>
  files !== undefined || train === 'files' || test === 'files';

/** The network's numbers are those that it was given at random. */
export const isUntrained = ({ inner, derived }: Pick<DigitLabState, 'inner' | 'derived'>): boolean =>
  derived.updates === 0 && !inner.opened;

/** The settings ask for files that have not been opened. */
export const lacksFiles = ({ train, test }: Settings, { files }: Inner): boolean =>
  (train === 'files' && !files?.train) || (test === 'files' && !files?.test);
