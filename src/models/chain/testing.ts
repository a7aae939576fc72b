import type { Numbers } from '~/numerics/matrix-loops';
import { between, deriveSeed, normalFrom, randomFrom } from '~/numerics/random';
import { backward, forward, openPassIn, type PassMode } from './pass';
import type { ChainTask } from './run';
import type { ActivationName, ChainData, ChainLayer, ChainSpec, LayerParameters, LossName } from './spec';
import { startChain, trainedArrays } from './start';

/** Layers of `sizes` with one activation; the output layer's is the identity. `extras` holds for the hidden layers. */
export const specOf = (
  sizes: readonly number[],
  activation: ActivationName,
  loss: LossName,
  extras: Partial<ChainLayer> = {},
): ChainSpec => ({
  inputs: sizes[0]!,
  layers: sizes
    .slice(1)
    .map((units, k) =>
      k === sizes.length - 2 ? { units, activation: 'identity' } : { units, activation, ...extras },
    ),
  loss,
});

/** Examples drawn from `seed`: one-hot targets for softmax, 0 and 1 for logits, any numbers for `mse`. */
export function dataFor(spec: ChainSpec, count: number, seed = 1): ChainData {
  const random = randomFrom(deriveSeed(seed, 'examples'));
  const normal = normalFrom(randomFrom(deriveSeed(seed, 'inputs')));
  const outputs = spec.layers.at(-1)!.units;
  const targets = new Float32Array(count * outputs);
  for (let n = 0; n < count; n++)
    if (spec.loss === 'softmax-cross-entropy') targets[n * outputs + Math.floor(random() * outputs)] = 1;
    else
      for (let j = 0; j < outputs; j++)
        targets[n * outputs + j] = spec.loss === 'mse' ? between(random, -1, 1) : Math.round(random());
  return { count, inputs: new Float32Array(count * spec.inputs).map(() => normal()), targets };
}

/** Plain SGD on full batches unless `changes` say otherwise. */
export const taskOf = (spec: ChainSpec, data: ChainData, changes: Partial<ChainTask> = {}): ChainTask => ({
  spec,
  data,
  optimizer: { name: 'sgd', learningRate: 0.1 },
  regularization: { kind: 'none', rate: 0 },
  batchSize: data.count,
  seed: 5,
  ...changes,
});

/** A start whose biases, shifts and scales are drawn too, so that nothing is zero or one by accident. */
export function unevenStart(spec: ChainSpec, seed = 3) {
  const start = startChain(spec, { kind: 'xavier-normal' }, seed);
  const random = randomFrom(deriveSeed(seed, 'uneven'));
  for (const { bias, gamma, beta } of start.layers)
    for (const array of [bias, gamma, beta])
      array?.forEach((value, i) => {
        array[i] = value + between(random, -0.3, 0.3);
      });
  return start;
}

/**
 * The largest difference between the gradients of the backward pass and central finite differences, over the largest
 * gradient; everything in double precision.
 */
export function gradientError(
  spec: ChainSpec,
  start: readonly LayerParameters[],
  data: ChainData,
  mode: PassMode = 'batch',
): number {
  // The kernels take either precision; the type says what readers' networks have.
  const layers = start.map(
    (layer) =>
      Object.fromEntries(
        Object.entries(layer).map(([name, array]) => [name, Float64Array.from(array)]),
      ) as unknown as LayerParameters,
  );
  const pass = openPassIn(spec, layers, data.count, (length) => new Float64Array(length));
  pass.inputs.set(data.inputs);
  const loss = () => {
    forward(pass, data.count, mode, 9, 4);
    return backward(pass, data.targets, data.count, mode === 'training');
  };
  loss();
  const analytic = pass.layers.flatMap(({ gradients }) => gradients.map((gradient) => gradient.slice()));
  const arrays: Numbers[] = layers.flatMap(trainedArrays);
  const h = 1e-5;
  let worst = 0;
  let largest = 0;
  arrays.forEach((array, k) => {
    array.forEach((value, i) => {
      array[i] = value + h;
      const above = loss();
      array[i] = value - h;
      const numeric = (above - loss()) / (2 * h);
      array[i] = value;
      worst = Math.max(worst, Math.abs(numeric - analytic[k]![i]!));
      largest = Math.max(largest, Math.abs(numeric));
    });
  });
  return worst / largest;
}
