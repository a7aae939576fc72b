import { describe, expect, test } from 'vitest';
import reference from '../fixtures/backprop.json';
import normReference from '../fixtures/batch-norm.json';
import { normalizeBackward, normalizeBatch, normalizeRunning } from './batch-norm';
import { backward, forward, openPass } from './pass';
import { type ActivationName, activationNames, type ChainSpec, lossNames } from './spec';
import { dataFor, gradientError, specOf, unevenStart } from './testing';

const smooth = activationNames.filter((name) => name !== 'step');
const outputsFor = { mse: 2, 'binary-cross-entropy': 1, 'softmax-cross-entropy': 3 } as const;

describe.each(lossNames)('gradients of %s in double precision agree with central differences', (loss) => {
  const check = (spec: ChainSpec, mode: 'batch' | 'training' = 'batch') =>
    expect(gradientError(spec, unevenStart(spec).layers, dataFor(spec, 7), mode)).toBeLessThan(2e-8);
  const sizes = [3, 5, 5, 4, outputsFor[loss]];

  test.each(smooth)('%s', (activation) => check(specOf(sizes, activation, loss)));
  test.each(smooth)('%s with batch norm', (activation) =>
    check(specOf(sizes, activation, loss, { batchNorm: true })),
  );
  test('skips, dropout and both with batch norm', () => {
    const square = [4, 4, 4, 4, outputsFor[loss]];
    check(specOf(square, 'tanh', loss, { skip: true }));
    check(specOf(square, 'silu', loss, { skip: true, batchNorm: true }));
    check(specOf(square, 'tanh', loss, { dropout: 0.4 }), 'training');
    check(specOf(square, 'gelu', loss, { skip: true, batchNorm: true, dropout: 0.3 }), 'training');
  });
});

test('the step function hands no gradient back', () => {
  const spec = specOf([2, 3, 1], 'step', 'mse');
  const pass = openPass(spec, unevenStart(spec).layers, 4);
  const data = dataFor(spec, 4);
  pass.inputs.set(data.inputs);
  forward(pass, 4, 'batch');
  backward(pass, data.targets, 4);
  expect(pass.layers[0]!.gradients[0]).toEqual(new Float32Array(6));
  expect(pass.layers[1]!.gradients[0]!.some((g) => g !== 0)).toBe(true);
});

// PyTorch in double precision (vectors/backprop.json).
test.each(['sigmoid', 'tanh', 'relu'] satisfies ActivationName[])(
  'a 2-3-3 network with %s: loss and every gradient agree with PyTorch',
  (activation) => {
    const given = reference[`mlp_2_3_3_${activation as 'tanh'}`];
    const flat = (rows: number[][]) => Float32Array.from(rows.flat());
    const pass = openPass(
      specOf([2, 3, 3], activation, 'softmax-cross-entropy'),
      [
        { weights: flat(given.W1), bias: Float32Array.from(given.b1) },
        { weights: flat(given.W2), bias: Float32Array.from(given.b2) },
      ],
      4,
    );
    const targets = new Float32Array(12);
    given.labels.forEach((label, n) => {
      targets[3 * n + label] = 1;
    });
    pass.inputs.set(flat(given.X));
    forward(pass, 4, 'batch');
    expect(backward(pass, targets, 4)).toBeCloseTo(given.loss, 6);
    const [hidden, out] = pass.layers;
    const pairs = [
      [hidden!.gradients[0], given.dW1.flat()],
      [hidden!.gradients[1], given.db1],
      [out!.gradients[0], given.dW2.flat()],
      [out!.gradients[1], given.db2],
      [hidden!.deltas, given.dz1.flat()],
      [out!.deltas, given.dz2.flat()],
    ] as const;
    for (const [ours, theirs] of pairs)
      theirs.forEach((value, i) => void expect(ours![i]).toBeCloseTo(value, 7));
  },
);

// PyTorch (vectors/batchnorm.json): only the case with our ε.
test('batch norm forward, backward and its running statistics agree with PyTorch', () => {
  const given = normReference.cases.find(({ eps }) => eps === 1e-5)!;
  const flat = (rows: number[][]) => Float64Array.from(rows.flat());
  const x = flat(normReference.x);
  const [gamma, beta] = [Float64Array.from(normReference.gamma), Float64Array.from(normReference.beta)];
  const buffers = { normal: new Float64Array(12), scale: new Float64Array(3) };
  const running = { mean: new Float64Array(3), variance: new Float64Array(3).fill(1) };
  const y = new Float64Array(12);
  normalizeBatch(x, y, gamma, beta, buffers, running, 4, 3);
  const close = (ours: Float64Array, theirs: number[]) =>
    theirs.forEach((value, i) => void expect(ours[i]).toBeCloseTo(value, 9));
  close(y, given.y.flat());
  close(running.mean, given.torch_running_mean_m0_1);
  close(running.variance, given.torch_running_var_m0_1);
  const d = flat(normReference.upstream);
  const [dGamma, dBeta] = [new Float64Array(3), new Float64Array(3)];
  normalizeBackward(d, gamma, buffers, dGamma, dBeta, 4, 3);
  close(d, given.dx.flat());
  close(dGamma, given.dgamma);
  close(dBeta, given.dbeta);
  normalizeRunning(x, y, gamma, beta, running, 4, 3);
  close(y, given.eval_y_with_these_torch_running_stats.flat());
});

test('a unit that never varies, and a batch of one, come out as beta', () => {
  const y = new Float64Array(3);
  const buffers = { normal: new Float64Array(3), scale: new Float64Array(1) };
  normalizeBatch(
    Float64Array.of(3, 3, 3),
    y,
    Float64Array.of(2),
    Float64Array.of(0.5),
    buffers,
    undefined,
    3,
    1,
  );
  expect([...y]).toEqual([0.5, 0.5, 0.5]);
  const running = { mean: new Float64Array(1), variance: Float64Array.of(1) };
  normalizeBatch(Float64Array.of(7), y, Float64Array.of(2), Float64Array.of(0.5), buffers, running, 1, 1);
  expect(y[0]).toBe(0.5);
  expect(running.variance[0]).toBeCloseTo(0.9, 12);
});
