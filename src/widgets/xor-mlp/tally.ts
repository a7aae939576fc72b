import { fusedChain } from '~/models/chain/fused';
import type { Settings } from './params';
import { solvedLoss, startOf, taskOf } from './state';

/** How one start ended: after how many steps the loss was below 0.1, or undefined when it never was. */
export interface Trial {
  readonly seed: number;
  readonly steps: number | undefined;
}

/** Adam is given a thousand steps, plain gradient descent three thousand. */
export const stepLimit = ({ optimizer }: Settings) => (optimizer === 'adam' ? 1000 : 3000);

/** Trains from `seed` a piece at a time: each call takes up to `count` steps and says how it ended, once it has. */
export function openTrial(settings: Settings, seed: number): (count: number) => Trial | undefined {
  const limit = stepLimit(settings);
  const run = fusedChain(taskOf(settings), startOf(settings, seed));
  return (count) => {
    for (let i = 0; i < count; i++) {
      const taken = run.advance(1);
      // The loss before the step that has just been taken.
      if (taken === 1 && run.batchLoss < solvedLoss) return { seed, steps: run.step - 1 };
      if (taken === 0 || run.step > limit) return { seed, steps: undefined };
    }
    return undefined;
  };
}

export function trialOf(settings: Settings, seed: number): Trial {
  const work = openTrial(settings, seed);
  for (;;) {
    const trial = work(1000);
    if (trial) return trial;
  }
}

export interface Tally {
  readonly count: number;
  readonly solved: number;
  /** Of those that solved it; undefined when none did. */
  readonly medianSteps: number | undefined;
}

export function tallyOf(trials: readonly Trial[]): Tally {
  const steps = trials
    .flatMap((trial) => (trial.steps === undefined ? [] : [trial.steps]))
    .toSorted((a, b) => a - b);
  return { count: trials.length, solved: steps.length, medianSteps: steps[Math.floor(steps.length / 2)] };
}
