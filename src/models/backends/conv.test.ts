import { beforeAll, describe, expect, test } from 'vitest';
import { between, integerBelow, randomFrom } from '~/numerics/random';
import type { BackendName } from './names';
import { openBackend } from './open';
import * as tf from './tensors';

beforeAll(() => openBackend('wasm'));

type Shape4 = [number, number, number, number];
type Padding = 'valid' | 'same' | number | [[0, 0], [number, number], [number, number], [0, 0]];

interface Case {
  readonly x: Shape4;
  readonly filter: Shape4;
  readonly strides: [number, number];
  readonly dilations: [number, number];
  readonly pad: Padding;
}

const sizeOf = (shape: readonly number[]) => shape.reduce((size, each) => size * each, 1);

/** Whole numbers: products and their sums are exact in float32, in any order. */
const drawn = (shape: number[], seed: number) => {
  const random = randomFrom(seed);
  return Float32Array.from({ length: sizeOf(shape) }, () => integerBelow(random, 9) - 4);
};

/** y, ∂x and ∂w of Σ y·u for a drawn u. */
async function answers(
  backend: BackendName,
  { x, filter, strides, dilations, pad }: Case,
): Promise<number[][]> {
  await openBackend(backend);
  const before = tf.memory();
  const numbers = tf.numbersFrom(() => {
    const convolved = (input: tf.Tensor, weights: tf.Tensor) =>
      tf.conv2d(input as tf.Tensor4D, weights as tf.Tensor4D, strides, pad, 'NHWC', dilations);
    const input = tf.tensor(drawn(x, 1), x);
    const weights = tf.tensor(drawn(filter, 2), filter);
    const y = convolved(input, weights);
    const upstream = tf.tensor(drawn(y.shape, 3), y.shape);
    const gradients = tf.grads(convolved)([input, weights], upstream);
    return [y, ...gradients].map((tensor) => [...tensor.dataSync()]);
  });
  expect(tf.memory()).toEqual(before);
  return numbers;
}

function* grid(): Generator<Case> {
  const random = randomFrom(20261121);
  const upTo = (most: number) => 1 + integerBelow(random, most);
  const sides = (): [number, number] => [integerBelow(random, 4), integerBelow(random, 4)];
  for (let found = 0; found < 400; ) {
    const kernel = [upTo(5), upTo(5)] as const;
    const dilated = random() < 0.2;
    const each: Case = {
      x: [upTo(3), upTo(12), upTo(12), upTo(4)],
      filter: [...kernel, 0, upTo(4)],
      strides: dilated ? [1, 1] : [upTo(3), upTo(3)],
      dilations: dilated ? [upTo(3), upTo(3)] : [1, 1],
      pad: (['valid', 'same', integerBelow(random, 4), [[0, 0], sides(), sides(), [0, 0]]] as Padding[])[
        integerBelow(random, 4)
      ]!,
    };
    each.filter[2] = each.x[3];
    if (!fits(each)) continue;
    found++;
    yield each;
  }
}

/** Whether some window fits into the padded picture. */
function fits({ x, filter, dilations, pad }: Case) {
  if (pad === 'same') return true;
  return [0, 1].every((axis) => {
    const around =
      pad === 'valid' ? 0 : typeof pad === 'number' ? 2 * pad : pad[axis + 1]![0] + pad[axis + 1]![1];
    return x[axis + 1]! + around >= (filter[axis]! - 1) * dilations[axis]! + 1;
  });
}

describe('conv2d and its gradients', () => {
  test('are on wasm what they are on cpu, to the last digit, at 400 drawn shapes; no tensor is left behind', async () => {
    for (const each of grid())
      expect(await answers('wasm', each), JSON.stringify(each)).toEqual(await answers('cpu', each));
  });

  test('leftover rows, windows of padding alone, kernels as large as the picture', async () => {
    const even = (sides: [number, number]): Padding => [[0, 0], sides, sides, [0, 0]];
    const cases: Case[] = [
      { x: [2, 7, 8, 1], filter: [3, 3, 1, 2], strides: [2, 3], dilations: [1, 1], pad: 'valid' },
      { x: [1, 1, 1, 1], filter: [1, 1, 1, 1], strides: [3, 3], dilations: [1, 1], pad: 1 },
      { x: [1, 2, 2, 3], filter: [1, 1, 3, 1], strides: [1, 1], dilations: [1, 1], pad: even([3, 0]) },
      { x: [3, 5, 5, 2], filter: [5, 5, 2, 4], strides: [1, 1], dilations: [1, 1], pad: 'valid' },
      { x: [3, 9, 9, 2], filter: [3, 3, 2, 4], strides: [1, 1], dilations: [4, 4], pad: 'valid' },
    ];
    for (const each of cases)
      expect(await answers('wasm', each), JSON.stringify(each)).toEqual(await answers('cpu', each));
  });

  test('fractions agree as float32 can: 1e-5 of the largest entry', async () => {
    const random = randomFrom(5);
    const fractions = (size: number) => Float32Array.from({ length: size }, () => between(random, -1, 1));
    const input = fractions(20 * 24 * 24 * 3);
    const weights = fractions(5 * 5 * 3 * 8);
    const results: number[][][] = [];
    for (const backend of ['cpu', 'wasm'] as const) {
      await openBackend(backend);
      results.push(
        tf.numbersFrom(() =>
          tf
            .grads((x, w) => tf.square(tf.conv2d(x as tf.Tensor4D, w as tf.Tensor4D, 1, 'same')))([
              tf.tensor(input.slice(0, 2 * 24 * 24 * 3), [2, 24, 24, 3]),
              tf.tensor(weights, [5, 5, 3, 8]),
            ])
            .map((tensor) => [...tensor.dataSync()]),
        ),
      );
    }
    const [cpu, wasm] = results as [number[][], number[][]];
    for (const [i, gradient] of cpu.entries()) {
      const scale = Math.max(...gradient.map(Math.abs));
      const worst = Math.max(...gradient.map((value, k) => Math.abs(value - wasm[i]![k]!)));
      expect(worst / scale).toBeLessThan(1e-5);
    }
  });
});

test('max pooling passes gradients to the first of the largest, on wasm as on cpu', async () => {
  const random = randomFrom(7);
  const upTo = (most: number) => 1 + integerBelow(random, most);
  const pooled = async (
    backend: BackendName,
    shape: Shape4,
    k: [number, number],
    s: [number, number],
    pad: Padding,
  ) => {
    await openBackend(backend);
    const before = tf.memory();
    const numbers = tf.numbersFrom(() => {
      const x = tf.tensor(drawn(shape, 1), shape) as tf.Tensor4D;
      const pool = (input: tf.Tensor) => tf.maxPool(input as tf.Tensor4D, k, s, pad as 'valid');
      const y = pool(x);
      return [y, tf.grad(pool)(x, tf.tensor(drawn(y.shape, 3), y.shape))].map((tensor) => [
        ...tensor.dataSync(),
      ]);
    });
    expect(tf.memory()).toEqual(before);
    return numbers;
  };
  for (let i = 0; i < 120; i++) {
    const shape: Shape4 = [upTo(3), 4 + upTo(8), 4 + upTo(8), upTo(4)];
    const k: [number, number] = [upTo(4), upTo(4)];
    const s: [number, number] = [upTo(3), upTo(3)];
    const pad = (['valid', 'same'] as const)[integerBelow(random, 2)]!;
    const note = JSON.stringify({ shape, k, s, pad });
    expect(await pooled('wasm', shape, k, s, pad), note).toEqual(await pooled('cpu', shape, k, s, pad));
  }
});
