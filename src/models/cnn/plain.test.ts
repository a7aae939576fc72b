import { beforeAll, describe, expect, test } from 'vitest';
import { between, randomFrom } from '~/numerics/random';
import { openBackend } from '../backends/open';
import { optimizerNames } from '../chain/spec';
import { openPictures } from './pictures';
import { openPlain, plainForward, plainInputGradient, plainProbabilities } from './plain';
import { fusedCnn } from './plain-run';
import { openCnn } from './run';
import { softmaxCrossEntropy } from './softmax';
import { type CnnSpec, type CnnTask, shapesOf } from './spec';
import { startCnn } from './start';
import { featureMaps, inputGradient } from './testing';

const spec: CnnSpec = {
  input: [9, 8, 2],
  layers: [
    { kind: 'conv', filters: 3, kernel: 3, padding: 'same' },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2, padding: 'same' },
    { kind: 'conv', filters: 5, kernel: 3, stride: 2, padding: 1 },
    { kind: 'conv', filters: 4, kernel: 2, dilation: 2, padding: 'same' },
    { kind: 'relu' },
    { kind: 'avg-pool', size: 2, stride: 1 },
    { kind: 'flatten' },
    { kind: 'dense', units: 6 },
    { kind: 'relu' },
    { kind: 'dense', units: 3 },
  ],
};
const start = startCnn(spec, 'he-normal', 7);
const random = randomFrom(11);
const pixels = new Float32Array(30 * 144).map(() => between(random, -1, 1));
const set = { count: 30, pixels, labels: Uint8Array.from({ length: 30 }, (_, n) => n % 3) };
const picture = pixels.subarray(0, 144);
const task = (change: Partial<CnnTask> = {}): CnnTask => ({
  spec,
  optimizer: { name: 'momentum', learningRate: 0.02 },
  ...change,
});
const batches = () => openPictures(set, 3, 8, 3);
const furthest = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i]!)));

test('in double precision every slope is what small changes show', () => {
  const parameters = start.parameters.map((array) => Float64Array.from(array));
  const x = Float64Array.from(picture);
  const target = Float32Array.of(0, 1, 0);
  const loss = () => {
    const z = openPlain(spec, parameters).forward(x);
    const largest = Math.max(...z);
    return largest + Math.log([...z].reduce((sum, each) => sum + Math.exp(each - largest), 0)) - z[1]!;
  };
  const network = openPlain(spec, parameters);
  const z = network.forward(x);
  const slope = Float64Array.from(softmaxCrossEntropy(Float32Array.from(z), target, 1).slope);
  const atPicture = network.backward(slope, true);
  const h = 1e-5;
  const check = (array: Float64Array, i: number, expected: number) => {
    const value = array[i]!;
    array[i] = value + h;
    const above = loss();
    array[i] = value - h;
    const below = loss();
    array[i] = value;
    expect((above - below) / (2 * h)).toBeCloseTo(expected, 6);
  };
  for (const [k, array] of parameters.entries())
    for (let i = 0; i < array.length; i += 3) check(array, i, network.gradients[k]![i]!);
  for (let i = 0; i < x.length; i += 5) check(x, i, atPicture[i]!);
});

test('slopes of several pictures add up', () => {
  const network = openPlain(spec, start.parameters);
  const slope = Float32Array.of(1, -1, 0.5);
  const once = () => {
    network.forward(picture);
    network.backward(slope);
    return network.gradients.map((array) => array.slice());
  };
  const first = once();
  for (const [k, twice] of once().entries())
    expect(
      furthest(
        twice,
        first[k]!.map((value) => 2 * value),
      ),
    ).toBeLessThan(1e-5);
});

test('an open network sees parameters that have changed', () => {
  const parameters = start.parameters.map((array) => array.slice());
  const before = plainForward(spec, parameters, picture);
  parameters.at(-1)!.fill(5);
  expect(plainForward(spec, parameters, picture).at(-1)).not.toEqual(before.at(-1));
  expect(plainProbabilities(spec, parameters, picture).reduce((a, b) => a + b)).toBeCloseTo(1, 6);
});

describe.each(['cpu', 'wasm'] as const)('beside TensorFlow.js on %s', (backend) => {
  beforeAll(() => openBackend(backend));

  test('every map, and the slopes at the picture', () => {
    const maps = plainForward(spec, start.parameters, picture);
    const theirs = featureMaps(spec, start.parameters, picture);
    const sizes = shapesOf(spec).map((shape) => shape.reduce((size, each) => size * each));
    expect(maps.map(({ length }) => length)).toEqual(sizes);
    for (const [k, map] of maps.entries()) expect(furthest(map, theirs[k]!)).toBeLessThan(1e-5);
    for (const ofClass of [0, 1, 2]) {
      const slopes = plainInputGradient(spec, start.parameters, picture, ofClass);
      expect(furthest(slopes, inputGradient(spec, start.parameters, picture, ofClass))).toBeLessThan(1e-5);
    }
  });

  test('learns the same, 20 steps', () => {
    const [ours, theirs] = [fusedCnn, openCnn].map((open) => open(task(), batches(), start));
    ours!.advance(20);
    theirs!.advance(20);
    expect(ours!.batchLoss).toBeCloseTo(theirs!.batchLoss, 5);
    // A sum of n products in another order differs by about √n · 6e-8 of its size, each step.
    for (const [k, array] of ours!.parameters.entries())
      expect(furthest(array, theirs!.parameters[k]!)).toBeLessThan(3e-5);
  });
});

test.each(optimizerNames)('%s: put away and taken up is the same run', (name) => {
  const each = task({ optimizer: { name, learningRate: 0.01 }, regularization: { kind: 'l2', rate: 0.01 } });
  const whole = fusedCnn(each, batches(), start);
  whole.advance(9);
  const first = fusedCnn(each, batches(), start);
  first.advance(1);
  first.advance(3);
  const second = fusedCnn(each, batches(), structuredClone(first.state()));
  second.advance(5);
  expect(second.state()).toEqual(whole.state());
});

test.each(['sgd', 'adam'] as const)('%s: diverging keeps the last finite numbers, its memory too', (name) => {
  const run = fusedCnn(task({ optimizer: { name, learningRate: 1e30 } }), batches(), start);
  const made = run.advance(50);
  expect(run.step).toBe(made);
  expect(run.divergedAt).toBe(made + 1);
  expect(run.advance(3)).toBe(0);
  const { parameters, slots } = run.state();
  for (const array of [...parameters, ...slots.flat()]) expect(array.every(Number.isFinite)).toBe(true);
  const calmer = fusedCnn(task({ optimizer: { name, learningRate: 0 } }), batches(), run.state());
  expect(calmer.advance(2)).toBe(2);
});

describe('minibatches of pictures', () => {
  const bytes = {
    count: 5,
    pixels: Uint8Array.from({ length: 5 }, (_, i) => 51 * i),
    labels: set.labels.slice(0, 5),
  };
  const at = (step: number, changed?: (picture: Float32Array, index: number) => Float32Array) => {
    const [pictures, targets] = [new Float32Array(2), new Float32Array(6)];
    const count = openPictures(bytes, 3, 2, 4, changed).fill(step, pictures, targets);
    return { pictures: [...pictures.slice(0, count)], targets: [...targets.slice(0, 3 * count)] };
  };

  test('bytes are shares of 255, classes one-hot, every picture comes once an epoch', () => {
    const epoch = [0, 1, 2].flatMap((step) => at(step).pictures);
    expect(epoch.map((ink) => Math.round(5 * ink)).sort()).toEqual([0, 1, 2, 3, 4]);
    const { pictures, targets } = at(0);
    pictures.forEach((ink, n) => void expect(targets[3 * n + (Math.round(5 * ink) % 3)]).toBe(1));
    expect(targets.reduce((a, b) => a + b)).toBe(2);
  });

  test('a change is told a number of its own, the same whenever the step comes', () => {
    const seen: number[] = [];
    const told = (picture: Float32Array, index: number) => {
      seen.push(index);
      return picture.map((ink) => ink + index);
    };
    for (let step = 0; step < 6; step++) at(step, told);
    expect(new Set(seen).size).toBe(seen.length);
    expect(at(4, told)).toEqual(at(4, told));
  });
});
