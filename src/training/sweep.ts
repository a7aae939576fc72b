import { circles } from '~/datasets/plane-sets';
import type { ChainData } from '~/models/chain/spec';
import { gradientTrial, learningTrial, type Trial } from '~/models/chain/trial';
import { coarseToFine } from '~/numerics/coarse-to-fine';
import type { TrainerKind } from './protocol';

export type Varied = 'depth' | 'std' | 'learningRate' | 'seed';

export interface SweepAxis {
  readonly vary: Varied;
  readonly values: readonly number[];
}

/** A grid of networks that differ in two settings, each measured once. */
export interface SweepTask {
  readonly trial: Trial;
  readonly x: SweepAxis;
  readonly y: SweepAxis;
  /** 0: the gradients at the start. Otherwise so many updates on two circles of points. */
  readonly steps: number;
}

/** Cell (column, row) of every array is row · columns + column, the lowest row first. NaN: not measured yet. */
export interface SweepReport {
  /**
   * log₁₀ of the first layer's ‖∂L/∂W‖ over the last hidden layer's, at the start. −∞: the first has vanished to 0; ∞: a number
   * on the way was too large for single precision.
   */
  readonly ratio: Float32Array;
  /** Share of right answers after the steps, 0 to 1; −1: diverged. */
  readonly accuracy: Float32Array;
  /** log₁₀ ‖∂L/∂W‖ of each hidden layer at the start, `layers` a cell; NaN beyond the depth. */
  readonly gradients: Float32Array;
  readonly layers: number;
}

/** 128 points on two circles, 64 of each class, in the order of their class. */
export function circleData(): ChainData {
  const { points, classes } = circles(64);
  return {
    count: points.length,
    inputs: Float32Array.from(points.flat()),
    targets: Float32Array.from(classes),
  };
}

// What overflows ends as ∞ − ∞, which is no number.
const logOf = (size: number) => (Number.isNaN(size) ? Number.POSITIVE_INFINITY : Math.log10(size));

function ratioOf(logs: readonly number[]): number {
  if (logs.includes(Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY;
  const [first, last] = [logs[0]!, logs.at(-1)!];
  return first === Number.NEGATIVE_INFINITY ? first : first - last;
}

/** One network a step, in an order in which the whole map is soon seen coarsely. */
export const sweep: TrainerKind<SweepTask, SweepReport> = {
  backends: ['fused'],
  open({ trial, x, y, steps }) {
    const columns = x.values.length;
    const total = columns * y.values.length;
    if (total === 0) throw new RangeError('A sweep needs at least one value along each axis.');
    const order = coarseToFine(columns, y.values.length);
    const trialAt = (cell: number): Trial => ({
      ...trial,
      [x.vary]: x.values[cell % columns],
      [y.vary]: y.values[Math.floor(cell / columns)],
    });
    const layers = Math.max(...order.map((cell) => trialAt(cell).depth));
    const ratio = new Float32Array(total).fill(Number.NaN);
    const accuracy = new Float32Array(total).fill(Number.NaN);
    const gradients = new Float32Array(total * layers).fill(Number.NaN);
    const data = circleData();
    let step = 0;

    function measure(cell: number): void {
      const here = trialAt(cell);
      const outcome = steps > 0 ? learningTrial(here, data, steps) : undefined;
      const logs = (outcome?.gradients ?? gradientTrial(here)).map(logOf);
      gradients.set(logs, cell * layers);
      ratio[cell] = ratioOf(logs);
      if (outcome) accuracy[cell] = outcome.diverged ? -1 : outcome.accuracy;
    }

    return {
      get step() {
        return step;
      },
      total,
      get ended() {
        return step >= total ? 'finished' : undefined;
      },
      advance(count) {
        for (const goal = Math.min(total, step + count); step < goal; step++) measure(order[step]!);
      },
      report: () => ({
        ratio: ratio.slice(),
        accuracy: accuracy.slice(),
        gradients: gradients.slice(),
        layers,
      }),
      dispose() {},
    };
  },
};
