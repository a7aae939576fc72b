import type { ChainSweep, SweepTask } from './sweep';
import { openTensorSet, type SetNetwork } from './tensor-set';

/**
 * The sweep as one set of tensors [R, in, out], by TensorFlow.js on the backend that is open: what one operation costs beside
 * its arithmetic is paid once for all R networks.
 */
export function tensorSweep(task: SweepTask, networks: readonly SetNetwork[]): ChainSweep {
  const set = openTensorSet(
    { ...task, seed: 0, optimizer: { ...task.optimizer, learningRate: 0 } },
    networks,
  );
  const losses = networks.map(() => Number.NaN);
  const divergedAt = networks.map((): number | undefined => undefined);
  return {
    get step() {
      return set.step;
    },
    advance(steps) {
      for (let made = 0; made < steps; made++) {
        const { step } = set;
        set.update().forEach((loss, r) => {
          if (divergedAt[r] !== undefined) return;
          if (Number.isFinite(loss)) losses[r] = loss;
          else divergedAt[r] = step;
        });
      }
    },
    report() {
      const norms = set.gradientNorms();
      return {
        losses: [...losses],
        gradientNorms: networks.map((_, r) => task.spec.layers.map((_, k) => norms[k]?.[r] ?? Number.NaN)),
        divergedAt: [...divergedAt],
      };
    },
    state: (r) => set.state(r),
    dispose: () => set.dispose(),
  };
}
