import type { Numbers } from '~/numerics/matrix-loops';
import type { OptimizerName, OptimizerSpec, RegularizationSpec } from './spec';

/** The constants of an optimiser, none left out. */
export interface OptimizerConstants {
  readonly learningRate: number;
  readonly momentum: number;
  readonly decay: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

/** Momentum 0.9 (Polyak 1964), RMSProp's decay 0.9 (Tieleman and Hinton 2012), Adam's 0.9, 0.999, 1e-8 (Kingma and Ba 2015). */
export const constantsOf = (spec: OptimizerSpec): OptimizerConstants => ({
  learningRate: spec.learningRate,
  momentum: spec.momentum ?? 0.9,
  decay: spec.decay ?? 0.9,
  beta1: spec.beta1 ?? 0.9,
  beta2: spec.beta2 ?? 0.999,
  epsilon: spec.epsilon ?? (spec.name.startsWith('adam') ? 1e-8 : 1e-7),
});

/**
 * One update of the parameters `p` with gradient `g`. `first` and `second` are the optimiser's memory, zero before the first
 * update; `t` counts updates from 1; `decoupled` is AdamW's weight decay. All arrays are of one length.
 */
export type Update = (
  p: Numbers,
  g: Numbers,
  first: Numbers,
  second: Numbers,
  constants: OptimizerConstants,
  t: number,
  decoupled: number,
) => void;

/** How an optimiser updates, and how many arrays it remembers for each array of parameters. */
export interface Optimizer {
  readonly slots: 0 | 1 | 2;
  readonly update: Update;
}

/** m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², p ← p − η (m̂/(√v̂ + ε) + λp), with the means corrected for their start at zero. */
function adam(
  p: Numbers,
  g: Numbers,
  m: Numbers,
  v: Numbers,
  { learningRate, beta1, beta2, epsilon }: OptimizerConstants,
  t: number,
  decoupled: number,
): void {
  const rate = learningRate / (1 - beta1 ** t);
  const root = 1 / Math.sqrt(1 - beta2 ** t);
  const kept = 1 - learningRate * decoupled;
  for (let i = 0; i < p.length; i++) {
    const gradient = g[i]!;
    const mean = beta1 * m[i]! + (1 - beta1) * gradient;
    const square = beta2 * v[i]! + (1 - beta2) * gradient * gradient;
    m[i] = mean;
    v[i] = square;
    p[i] = kept * p[i]! - (rate * mean) / (Math.sqrt(square) * root + epsilon);
  }
}

export const optimizers: Readonly<Record<OptimizerName, Optimizer>> = {
  /** p ← p − ηg. */
  sgd: {
    slots: 0,
    update(p, g, _first, _second, { learningRate }) {
      for (let i = 0; i < p.length; i++) p[i]! -= learningRate * g[i]!;
    },
  },
  /** v ← μv − ηg, p ← p + v. */
  momentum: {
    slots: 1,
    update(p, g, v, _second, { learningRate, momentum }) {
      for (let i = 0; i < p.length; i++) {
        const velocity = momentum * v[i]! - learningRate * g[i]!;
        v[i] = velocity;
        p[i]! += velocity;
      }
    },
  },
  /** v ← μv − ηg, p ← p + μv − ηg (Nesterov 1983, as PyTorch writes it). */
  nesterov: {
    slots: 1,
    update(p, g, v, _second, { learningRate, momentum }) {
      for (let i = 0; i < p.length; i++) {
        const step = learningRate * g[i]!;
        const velocity = momentum * v[i]! - step;
        v[i] = velocity;
        p[i]! += momentum * velocity - step;
      }
    },
  },
  /** h ← h + g², p ← p − ηg/(√h + ε), h from zero (Duchi, Hazan and Singer 2011). */
  adagrad: {
    slots: 1,
    update(p, g, h, _second, { learningRate, epsilon }) {
      for (let i = 0; i < p.length; i++) {
        const gradient = g[i]!;
        const sum = h[i]! + gradient * gradient;
        h[i] = sum;
        p[i]! -= (learningRate * gradient) / (Math.sqrt(sum) + epsilon);
      }
    },
  },
  /** h ← ρh + (1 − ρ)g², p ← p − ηg/(√h + ε). */
  rmsprop: {
    slots: 1,
    update(p, g, h, _second, { learningRate, decay, epsilon }) {
      for (let i = 0; i < p.length; i++) {
        const gradient = g[i]!;
        const mean = decay * h[i]! + (1 - decay) * gradient * gradient;
        h[i] = mean;
        p[i]! -= (learningRate * gradient) / (Math.sqrt(mean) + epsilon);
      }
    },
  },
  adam: { slots: 2, update: adam },
  /** Weight decay beside the gradient instead of in it (Loshchilov and Hutter 2019). */
  adamw: { slots: 2, update: adam },
};

/** Which share of a weight decays beside the gradient: AdamW's way with L2. */
export const decoupledDecay = (optimizer: OptimizerSpec, { kind, rate }: RegularizationSpec): number =>
  optimizer.name === 'adamw' && kind === 'l2' ? rate : 0;

/** g ← g + the slope of the penalty at the weights `w`: rate · sign(w) or rate · w. AdamW's decay is no penalty. */
export function addPenalty(
  g: Numbers,
  w: Numbers,
  { kind, rate }: RegularizationSpec,
  optimizer: OptimizerName,
): void {
  if (kind === 'l1') for (let i = 0; i < w.length; i++) g[i]! += rate * Math.sign(w[i]!);
  if (kind === 'l2' && optimizer !== 'adamw') for (let i = 0; i < w.length; i++) g[i]! += rate * w[i]!;
}
