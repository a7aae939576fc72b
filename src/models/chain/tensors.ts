import type { ChainRun, ChainTask } from './run';
import type { ChainState } from './spec';
import { openTensorSet } from './tensor-set';

/**
 * The run of `fusedChain`, by TensorFlow.js on the backend that is open: the same minibatches, masks and formulas, so the same
 * numbers but for rounding. It sees that it diverges by its loss.
 */
export function tensorChain(task: ChainTask, from: ChainState): ChainRun {
  const set = openTensorSet(task, [
    { start: from, learningRate: task.optimizer.learningRate, seed: task.seed },
  ]);
  let batchLoss = Number.NaN;
  let divergedAt: number | undefined;
  return {
    get step() {
      return set.step;
    },
    get batchLoss() {
      return batchLoss;
    },
    get divergedAt() {
      return divergedAt;
    },
    get gradientNorms() {
      const norms = set.gradientNorms().map(([first]) => first!);
      return norms.length > 0 ? norms : task.spec.layers.map(() => Number.NaN);
    },
    get layers() {
      return set.state(0).layers;
    },
    advance(steps) {
      const began = set.step;
      for (let made = 0; made < steps && divergedAt === undefined; made++) {
        const [loss] = set.update();
        if (Number.isFinite(loss)) batchLoss = loss!;
        else {
          divergedAt = set.step - 1;
          // Back to the weights that had this loss, and to those before, whose loss was finite.
          set.takeBack();
          set.takeBack();
        }
      }
      return Math.max(0, set.step - began);
    },
    state: () => set.state(0),
    dispose: () => set.dispose(),
  };
}
