import type { InitSpec } from '~/models/chain/spec';
import type { StackShape } from '~/models/chain/stack';
import { measureStack, type StackMeasure } from '~/models/chain/stack-measure';
import type { TrainerKind } from './protocol';

/** Which stack to measure, and how often: with the seeds `seed`, `seed` + 1, … */
export interface GradientStackTask {
  readonly shape: StackShape;
  readonly init: InitSpec;
  readonly seed: number;
  readonly seeds: number;
}

export interface GradientStackReport {
  /** The stack of the first seed, in detail; none before the first step. */
  readonly measured?: StackMeasure;
  /** ‖∂L/∂W‖ of every hidden layer, for each seed so far. */
  readonly gradients: readonly (readonly number[])[];
}

/** Measures a stack seed by seed: one step is one pass forward and back. */
export const gradientStack: TrainerKind<GradientStackTask, GradientStackReport> = {
  backends: ['fused'],
  open({ shape, init, seed, seeds }) {
    let measured: StackMeasure | undefined;
    const gradients: number[][] = [];
    return {
      get step() {
        return gradients.length;
      },
      total: seeds,
      get ended() {
        return gradients.length >= seeds ? 'finished' : undefined;
      },
      advance(count) {
        for (let i = 0; i < count && gradients.length < seeds; i++) {
          const measure = measureStack(shape, init, seed + gradients.length);
          measured ??= measure;
          gradients.push(measure.layers.map(({ gradient }) => gradient));
        }
      },
      report: () => ({ measured, gradients: gradients.map((layers) => [...layers]) }),
      dispose() {},
    };
  },
};
