import { fusedChain } from './fused';
import type { ChainTask } from './run';
import type { ChainState } from './spec';
import type { SetNetwork } from './tensor-set';

export type { SetNetwork } from './tensor-set';

/** What is the same for all networks of a sweep; learning rate, seed and start are each network's own. */
export type SweepTask = Omit<ChainTask, 'seed' | 'optimizer'> & {
  readonly optimizer: Omit<ChainTask['optimizer'], 'learningRate'>;
};

/** Where the networks of a sweep stand, one entry for each. */
export interface SweepReport {
  /** Mean loss of the last minibatch before its update; of a network that diverged, the last that was finite. */
  readonly losses: readonly number[];
  /** ‖∂L/∂W‖ of each layer at that network's last update. */
  readonly gradientNorms: readonly (readonly number[])[];
  /** The step whose loss was no finite number. */
  readonly divergedAt: readonly (number | undefined)[];
}

/** R networks of one spec that learn side by side, each as it would alone. Networks of another depth are another sweep. */
export interface ChainSweep {
  readonly step: number;
  advance(steps: number): void;
  report(): SweepReport;
  /** The numbers of network `r`. Of one that diverged they mean nothing. */
  state(r: number): ChainState;
  dispose(): void;
}

/** The sweep on typed arrays, one network after the other. */
export function fusedSweep(task: SweepTask, networks: readonly SetNetwork[]): ChainSweep {
  const runs = networks.map(({ start, learningRate, seed }) =>
    fusedChain({ ...task, seed, optimizer: { ...task.optimizer, learningRate } }, start),
  );
  let step = networks[0]!.start.step;
  return {
    get step() {
      return step;
    },
    advance(steps) {
      for (const run of runs) run.advance(steps);
      step += steps;
    },
    report: () => ({
      losses: runs.map(({ batchLoss }) => batchLoss),
      gradientNorms: runs.map(({ gradientNorms }) => [...gradientNorms]),
      divergedAt: runs.map(({ divergedAt }) => divergedAt),
    }),
    state: (r) => runs[r]!.state(),
    dispose() {},
  };
}
