import { expect, test } from 'vitest';
import { randomFrom } from '~/numerics/random';
import trajectories from '../fixtures/optimizers.json';
import regularized from '../fixtures/regularization.json';
import { drawMask } from './dropout';
import { addPenalty, constantsOf, optimizers } from './optimizers';
import type { OptimizerSpec } from './spec';

function walk(
  spec: OptimizerSpec,
  start: readonly number[],
  slope: (p: Float64Array) => number[],
  steps: number,
  decoupled = 0,
) {
  const p = Float64Array.from(start);
  const first = new Float64Array(p.length);
  const second = new Float64Array(p.length);
  const path = [[...p]];
  for (let t = 1; t <= steps; t++) {
    optimizers[spec.name].update(
      p,
      Float64Array.from(slope(p)),
      first,
      second,
      constantsOf(spec),
      t,
      decoupled,
    );
    path.push([...p]);
  }
  return path;
}

const close = (ours: number[][], theirs: number[][]) =>
  ours.flat().forEach((value, i) => void expect(Math.abs(value - theirs.flat()[i]!)).toBeLessThan(1e-9));

// Thirty steps on x²/20 + y² from (−7, 2), NumPy and PyTorch (vectors/optimizers.json).
test.each([
  [{ name: 'sgd', learningRate: 0.95 }, 'SGD_lr0_95'],
  [{ name: 'momentum', learningRate: 0.1 }, 'Momentum_lr0_1_m0_9'],
  [{ name: 'nesterov', learningRate: 0.1 }, 'Nesterov_lr0_1_m0_9'],
  [{ name: 'adagrad', learningRate: 1.5 }, 'AdaGrad_lr1_5'],
  [{ name: 'rmsprop', learningRate: 0.3 }, 'RMSProp_lr0_3_decay0_9'],
  [{ name: 'adam', learningRate: 0.3 }, 'Adam_hat_lr0_3_eps1e_8'],
  [{ name: 'adamw', learningRate: 0.3 }, 'Adam_hat_lr0_3_eps1e_8'],
] as const satisfies readonly (readonly [OptimizerSpec, keyof typeof trajectories])[])(
  '%o walks the valley as the reference does',
  (spec, name) => {
    const path = walk(spec, [-7, 2], ([x, y]) => [x! / 10, 2 * y!], 30);
    expect(path).toHaveLength(trajectories[name].length);
    close(path, trajectories[name]);
  },
);

// vectors/regularization.json.
test('Adam with L2 in the gradient and AdamW are two different walks, both as PyTorch’s', () => {
  const { w0, lr, weight_decay, eps, adam_l2, adamw } = regularized.adam_with_l2_vs_adamw;
  const slope = (w: Float64Array) => [2 * (w[0]! - 1), 2 * w[1]!, 2 * w[2]!];
  const l2 = { kind: 'l2', rate: weight_decay } as const;
  const withPenalty = (w: Float64Array) => {
    const g = Float64Array.from(slope(w));
    addPenalty(g, w, l2, 'adam');
    return [...g];
  };
  const spec = { learningRate: lr, epsilon: eps };
  close(walk({ name: 'adam', ...spec }, w0, withPenalty, 5).slice(1), adam_l2);
  close(walk({ name: 'adamw', ...spec }, w0, slope, 5, weight_decay).slice(1), adamw);
});

test('penalties: L2 pulls in proportion, L1 by a fixed amount, AdamW’s decay is not in the gradient', () => {
  const { w, lam, grad } = regularized.l2;
  const slope = (kind: 'l1' | 'l2', optimizer: 'sgd' | 'adamw') => {
    const g = new Float64Array(3);
    addPenalty(g, Float64Array.from(w), { kind, rate: lam }, optimizer);
    return [...g];
  };
  slope('l2', 'sgd').forEach((value, i) => void expect(value).toBeCloseTo(grad[i]!, 12));
  expect(slope('l1', 'sgd')).toEqual([lam, -lam, lam]);
  expect(slope('l2', 'adamw')).toEqual([0, 0, 0]);
});

// vectors/regularization.json.
test('dropout keeps what the reference keeps', () => {
  const { seed, rate, x, inverted_train } = regularized.dropout;
  const mask = new Float64Array(x.length);
  drawMask(mask, x.length, rate, randomFrom(seed));
  expect(x.map((value, i) => value * mask[i]!)).toEqual(inverted_train);
});
