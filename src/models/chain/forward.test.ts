import { expect, test } from 'vitest';
import reference from '../fixtures/backprop.json';
import { accuracyOf, chainLoss, forwardChain, openEvaluator } from './forward';
import type { ActivationName, ChainSpec, LayerParameters } from './spec';
import { startChain } from './start';

const flat = (rows: number[][]) => Float32Array.from(rows.flat());

// PyTorch in double precision (vectors/backprop.json).
test.each(['sigmoid', 'tanh', 'relu'] as const)(
  'a 2-3-3 network with %s: every signal and the loss agree with PyTorch',
  (activation) => {
    const given = reference[`mlp_2_3_3_${activation}`];
    const spec: ChainSpec = {
      inputs: 2,
      layers: [
        { units: 3, activation },
        { units: 3, activation: 'identity' },
      ],
      loss: 'softmax-cross-entropy',
    };
    const layers: LayerParameters[] = [
      { weights: flat(given.W1), bias: Float32Array.from(given.b1) },
      { weights: flat(given.W2), bias: Float32Array.from(given.b2) },
    ];
    const targets = new Float32Array(12);
    given.labels.forEach((label, n) => {
      targets[3 * n + label] = 1;
    });
    const data = { count: 4, inputs: flat(given.X), targets };
    const [hidden, out] = forwardChain(spec, layers, data.inputs, 4);
    const close = (ours: Float32Array, theirs: number[][]) =>
      ours.forEach((value, i) => void expect(value).toBeCloseTo(theirs.flat()[i]!, 6));
    close(hidden!.preActivations, given.z1);
    close(hidden!.activations, given.a1);
    close(out!.outputs, given.z2);
    expect(chainLoss(spec, layers, data)).toBeCloseTo(given.loss, 6);
    const right = given.z2.filter((z, n) => Math.max(...z) === z[given.labels[n]!]).length;
    expect(openEvaluator(spec, layers, data.count).score(data).accuracy).toBe(right / 4);
  },
);

test('one output is right on the target’s side of the boundary', () => {
  const of = (outputs: number[], targets: number[], loss: 'mse' | 'binary-cross-entropy') =>
    accuracyOf(Float32Array.from(outputs), Float32Array.from(targets), outputs.length, 1, loss);
  expect(of([0.2, -3, 0.1, -0.1], [1, -1, -1, 1], 'mse')).toBe(0.5);
  expect(of([0.2, 0.7, 0.4, 0.9], [0, 1, 1, 0], 'mse')).toBe(0.5);
  expect(of([0.2, -3, 0.1, -0.1], [1, 0, 1, 0], 'binary-cross-entropy')).toBe(1);
});

test('a start is the same for the same seed, and every layer has a stream of its own', () => {
  const spec = (depth: number, activation: ActivationName = 'tanh'): ChainSpec => ({
    inputs: 4,
    layers: Array.from({ length: depth }, () => ({ units: 4, activation, batchNorm: true })),
    loss: 'mse',
  });
  const weights = (depth: number, seed: number, std = 1) =>
    startChain(spec(depth), { kind: 'normal', std }, seed).layers.map((layer) => [...layer.weights]);
  expect(weights(3, 7)).toEqual(weights(3, 7));
  expect(weights(3, 7)).toEqual(weights(5, 7).slice(0, 3));
  expect(weights(3, 7)).not.toEqual(weights(3, 8));
  expect(weights(1, 7, 2)[0]).toEqual(weights(1, 7)[0]!.map((w) => Math.fround(2 * w)));
  expect(startChain(spec(1), { kind: 'zeros' }, 1).layers[0]!.weights).toEqual(new Float32Array(16));
});

test('skip, batch norm and a bad spec', () => {
  const layer = { units: 2, activation: 'relu', skip: true } as const;
  const spec: ChainSpec = { inputs: 2, layers: [layer], loss: 'mse' };
  const zero = startChain(spec, { kind: 'zeros' }, 1);
  expect([...forwardChain(spec, zero.layers, [1, -2, 3, 4], 2)[0]!.outputs]).toEqual([1, -2, 3, 4]);
  const normed: ChainSpec = { ...spec, layers: [{ units: 2, activation: 'identity', batchNorm: true }] };
  const identity = {
    ...startChain(normed, { kind: 'zeros' }, 1).layers[0]!,
    weights: Float32Array.of(1, 0, 0, 1),
  };
  const [batch] = forwardChain(normed, [identity], [1, -2, 3, 4], 2, 'batch');
  expect([...batch!.outputs].map((value) => Math.round(value * 1e4) / 1e4)).toEqual([-1, -1, 1, 1]);
  const bad: ChainSpec = { ...spec, inputs: 3 };
  expect(() => forwardChain(bad, startChain(bad, { kind: 'zeros' }, 1).layers, [1, 2, 3], 1)).toThrow(
    RangeError,
  );
});
