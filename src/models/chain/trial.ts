import { norm } from '~/numerics/matrix-loops';
import { openEvaluator } from './forward';
import { fusedChain } from './fused';
import { backward, forward, openPass } from './pass';
import type { ChainData, ChainSpec } from './spec';
import { type StackShape, stackData, stackSpec } from './stack';
import { startChain } from './start';

/** One network of a sweep: a stack of equal layers, its start, and how fast it is to learn. */
export interface Trial extends StackShape {
  /** Standard deviation of the weights at the start. */
  readonly std: number;
  readonly learningRate: number;
  readonly seed: number;
}

/** ‖∂L/∂W‖ of each hidden layer at the start, the first layer first: single precision, in which 10⁻⁴⁵ is the end. */
export function gradientTrial({ std, seed, ...shape }: Omit<Trial, 'learningRate'>): number[] {
  const spec = stackSpec(shape);
  const data = stackData(shape.width, seed);
  const { layers } = startChain(spec, { kind: 'normal', std }, seed);
  const pass = openPass(spec, layers, data.count);
  pass.inputs.set(data.inputs);
  forward(pass, data.count, 'batch');
  backward(pass, data.targets, data.count);
  return pass.layers.slice(0, -1).map(({ gradients }) => norm(gradients[0]!));
}

/** What came of learning. `diverged`: loss or weights stopped being finite numbers; then the others tell of just before. */
export interface LearningOutcome {
  readonly loss: number;
  /** Share of right answers, 0 to 1. */
  readonly accuracy: number;
  readonly diverged: boolean;
  /** ‖∂L/∂W‖ of each hidden layer at the first step, the first layer first. */
  readonly gradients: readonly number[];
}

/**
 * `steps` updates of plain gradient descent with minibatches of 32 on `data`, points of two classes (targets 0 and 1), by a
 * stack that gives one logit. Loss and accuracy are over all of `data`.
 */
export function learningTrial(trial: Trial, data: ChainData, steps: number): LearningOutcome {
  const { activation, depth, width, std, seed, learningRate } = trial;
  const spec: ChainSpec = {
    inputs: data.inputs.length / data.count,
    layers: [
      ...Array.from({ length: depth }, () => ({ units: width, activation })),
      { units: 1, activation: 'identity' as const },
    ],
    loss: 'binary-cross-entropy',
  };
  const run = fusedChain(
    {
      spec,
      data,
      optimizer: { name: 'sgd', learningRate },
      regularization: { kind: 'none', rate: 0 },
      batchSize: 32,
      seed,
    },
    startChain(spec, { kind: 'normal', std }, seed),
  );
  run.advance(1);
  const gradients = run.gradientNorms.slice(0, -1);
  run.advance(steps - 1);
  const score = openEvaluator(spec, run.layers, data.count).score(data);
  const diverged = run.divergedAt !== undefined || !Number.isFinite(score.loss);
  run.dispose();
  return { ...score, diverged, gradients };
}
