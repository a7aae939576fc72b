import { beforeAll, describe, expect, test } from 'vitest';
import { between, integerBelow, randomFrom } from '~/numerics/random';
import { openBackend } from '../backends/open';
import * as tf from '../backends/tensors';
import { optimizerNames } from '../chain/spec';
import { backward, forward, parameterTensors, picturesTensor } from './passes';
import { oneHot, openPictures, type PictureSet } from './pictures';
import { openCnn } from './run';
import { logits, scoreOf } from './score';
import { softmaxCrossEntropy, softmaxRows } from './softmax';
import { CnnShapeError, type CnnSpec, type CnnTask, shapesOf } from './spec';
import { startCnn } from './start';
import { featureMaps, inputGradient } from './testing';

const spec: CnnSpec = {
  input: [9, 8, 2],
  layers: [
    { kind: 'conv', filters: 3, kernel: 3, padding: 'same' },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'conv', filters: 4, kernel: 3, stride: 2, padding: 1 },
    { kind: 'conv', filters: 4, kernel: 2, dilation: 1, padding: 'same' },
    { kind: 'relu' },
    { kind: 'avg-pool', size: 2, stride: 1 },
    { kind: 'flatten' },
    { kind: 'dense', units: 5 },
    { kind: 'relu' },
    { kind: 'dense', units: 3 },
  ],
};

/** Pictures with a bright row, a bright column or neither: something to learn. */
function examples(count: number, seed = 1) {
  const random = randomFrom(seed);
  const pixels = new Float32Array(count * 144).map(() => between(random, -0.3, 0.3));
  const labels = Uint8Array.from({ length: count }, (_, n) => n % 3);
  for (let n = 0; n < count; n++) {
    const kind = n % 3;
    const line = integerBelow(random, 8);
    for (let i = 0; i < 8; i++) {
      if (kind === 0) pixels[n * 144 + (line * 8 + i) * 2]! += 1;
      if (kind === 1) pixels[n * 144 + (i * 8 + line) * 2]! += 1;
    }
  }
  return { count, pixels, labels };
}

const task = (change: Partial<CnnTask> = {}): CnnTask => ({
  spec,
  optimizer: { name: 'sgd', learningRate: 0.05 },
  ...change,
});
const batches = (set: PictureSet) => openPictures(set, 3, 10, 3);
const start = startCnn(spec, 'he-normal', 7);

describe('shapes', () => {
  test('follow each layer', () => {
    const shapes = shapesOf(spec).map((shape) => shape.join('×'));
    expect(shapes).toEqual([
      '9×8×3',
      '9×8×3',
      '4×4×3',
      '2×2×4',
      '2×2×4',
      '2×2×4',
      '1×1×4',
      '1×1×4',
      '1×1×5',
      '1×1×5',
      '1×1×3',
    ]);
  });

  test('what does not fit says so', () => {
    const conv = (kernel: number) => ({ kind: 'conv', filters: 1, kernel }) as const;
    const dense = { kind: 'dense', units: 2 } as const;
    const broken: CnnSpec[] = [
      { input: [4, 4, 1], layers: [conv(5), { kind: 'flatten' }, dense] },
      { input: [4, 4, 1], layers: [conv(3), dense] },
      { input: [4, 4, 1], layers: [conv(3), { kind: 'flatten' }] },
    ];
    for (const each of broken) expect(() => shapesOf(each)).toThrow(CnnShapeError);
  });
});

test('weights are drawn by the layer: the same under another depth; He and Xavier have their spreads', () => {
  const wide: CnnSpec = {
    input: [8, 8, 16],
    layers: [{ kind: 'conv', filters: 32, kernel: 5 }, { kind: 'flatten' }, { kind: 'dense', units: 10 }],
  };
  const deviation = (values: Float32Array) =>
    Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
  const he = startCnn(wide, 'he-normal', 5).parameters;
  const xavier = startCnn(wide, 'xavier-normal', 5).parameters;
  expect(deviation(he[0]!)).toBeCloseTo(Math.sqrt(2 / 400), 2);
  expect(deviation(xavier[0]!)).toBeCloseTo(Math.sqrt(2 / (400 + 800)), 2);
  expect(deviation(he[2]!)).toBeCloseTo(Math.sqrt(2 / 512), 2);
  const shallow = {
    ...wide,
    layers: [wide.layers[0]!, { kind: 'flatten' }, { kind: 'dense', units: 3 }] as const,
  };
  expect(startCnn(shallow, 'he-normal', 5).parameters[0]).toEqual(he[0]);
});

describe.each(['cpu', 'wasm'] as const)('on %s', (backend) => {
  beforeAll(() => openBackend(backend));

  test('every gradient is the slope that small changes show', () => {
    const data = examples(6);
    const loss = (parameters: readonly Float32Array[], pixels = data.pixels) =>
      scoreOf(spec, parameters, { ...data, pixels }).loss;
    const gradients = tf.numbersFrom(() => {
      const pass = forward(
        spec,
        parameterTensors(spec, start.parameters),
        picturesTensor(spec, data.pixels, data.count),
      );
      const { slope } = softmaxCrossEntropy(
        pass.output.dataSync() as Float32Array,
        oneHot(data.labels, 3),
        data.count,
      );
      return backward(spec, pass, tf.tensor(slope, [data.count, 3])).parameters.map((each) =>
        each.dataSync(),
      );
    });
    const h = 5e-4;
    for (const [k, gradient] of gradients.entries())
      for (let i = 0; i < gradient.length; i += Math.ceil(gradient.length / 7)) {
        const moved = (by: number) =>
          loss(start.parameters.map((array, other) => (other === k ? array.with(i, array[i]! + by) : array)));
        // float32 losses of about 1 carry an error of 1e-7; over 2h that is 1e-4. A unit may cross zero in between.
        expect(Math.abs((moved(h) - moved(-h)) / (2 * h) - gradient[i]!), `${k} ${i}`).toBeLessThan(2e-3);
      }
  });

  test('the gradient at the picture is the slope of the class that was asked for', () => {
    const picture = examples(1).pixels;
    const gradient = inputGradient(spec, start.parameters, picture, 1);
    const logit = (inputs: Float32Array) => featureMaps(spec, start.parameters, inputs).at(-1)![1]!;
    for (let i = 0; i < picture.length; i += 17) {
      const slope =
        (logit(picture.with(i, picture[i]! + 1e-3)) - logit(picture.with(i, picture[i]! - 1e-3))) / 2e-3;
      expect(Math.abs(slope - gradient[i]!)).toBeLessThan(2e-3);
    }
  });

  test.each(optimizerNames)('%s: a run put away and taken up is the same run; no tensor is left', (name) => {
    const each = task({
      optimizer: { name, learningRate: 0.01 },
      regularization: { kind: 'l2', rate: 0.01 },
    });
    const data = examples(25);
    const before = tf.memory().numTensors;
    const whole = openCnn(each, batches(data), start);
    whole.advance(9);
    const first = openCnn(each, batches(data), start);
    first.advance(2);
    first.advance(2);
    const second = openCnn(each, batches(data), structuredClone(first.state()));
    second.advance(5);
    expect(second.state()).toEqual(whole.state());
    expect(second.step).toBe(9);
    expect(tf.memory().numTensors).toBe(before);
  });

  test('learns to tell rows, columns and neither', () => {
    const data = examples(60);
    const run = openCnn(task({ optimizer: { name: 'adam', learningRate: 0.01 } }), batches(data), start);
    expect(run.batchLoss).toBeNaN();
    run.advance(150);
    expect(scoreOf(spec, run.parameters, data).accuracy).toBeGreaterThan(0.95);
    expect(scoreOf(spec, run.parameters, examples(60, 2)).accuracy).toBeGreaterThan(0.8);
    const shares = softmaxRows(logits(spec, run.parameters, data.pixels, data.count), data.count);
    for (let n = 0; n < data.count; n++)
      expect(shares[3 * n]! + shares[3 * n + 1]! + shares[3 * n + 2]!).toBeCloseTo(1, 5);
  });

  test('a rate that is far too large ends with the last finite numbers', () => {
    const run = openCnn(
      task({ optimizer: { name: 'sgd', learningRate: 1e30 } }),
      batches(examples(20)),
      start,
    );
    const made = run.advance(50);
    expect(run.step).toBe(made);
    // Back to where not only the numbers were finite, but the loss too.
    expect(run.divergedAt).toBe(made + 1);
    expect(run.advance(5)).toBe(0);
    for (const array of run.parameters) expect(array.every(Number.isFinite)).toBe(true);
  });
});

test('cpu and wasm go the same way: float32 sums in another order, 30 steps', async () => {
  const ways: Float32Array[][] = [];
  for (const backend of ['cpu', 'wasm'] as const) {
    await openBackend(backend);
    const run = openCnn(
      task({ optimizer: { name: 'momentum', learningRate: 0.01 } }),
      batches(examples(30)),
      start,
    );
    run.advance(30);
    ways.push([...run.parameters]);
  }
  // A sum of n products in another order differs by about √n · 6e-8 of its size, n ≤ 600 here: 1.5e-6 a step. Thirty steps
  // on a smooth way add up to at most 5e-5; parameters are of size 1.
  const [cpu, wasm] = ways as [Float32Array[], Float32Array[]];
  const worst = Math.max(
    ...cpu.flatMap((array, k) => [...array].map((value, i) => Math.abs(value - wasm[k]![i]!))),
  );
  expect(worst).toBeLessThan(5e-5);
});
