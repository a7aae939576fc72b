import { beforeAll, describe, expect, test } from 'vitest';
import { openBackend } from './open';
import * as tf from './tensors';
import { wrongIn } from './vector-case';
import { vectorCases } from './vector-cases';

/** The numbers of the tensors that `compute` makes; none of them, nor any other, is left. */
function numbersOf(compute: () => tf.Tensor[]): number[][] {
  const before = tf.memory().numTensors;
  const numbers = tf.numbersFrom(() => compute().map((each) => [...each.dataSync()]));
  expect(tf.memory().numTensors).toBe(before);
  return numbers;
}

describe.each(['cpu', 'wasm'] as const)('on %s', (backend) => {
  beforeAll(() => openBackend(backend));

  test.each(vectorCases)('$name', (each) => {
    const before = tf.memory().numTensors;
    expect(wrongIn(each)).toEqual([]);
    expect(tf.memory().numTensors).toBe(before);
  });

  test('a wrong number, and one too many, are told', () => {
    const compute = () => [tf.tensor1d([1, 2])];
    for (const expected of [[1, 3], [1, Number.NaN], [1]])
      expect(wrongIn({ name: 'x', compute, expected: [expected] })).toHaveLength(1);
    expect(wrongIn({ name: 'x', compute, expected: [] })).toHaveLength(1);
  });

  test('gather learns: the rows it took get their gradients, a row taken twice both', () => {
    const [rows] = numbersOf(() => {
      const taken = tf.tensor1d([2, 0, 2], 'int32');
      const weights = tf.tensor2d([1, 2, 10, 20, 100, 200], [3, 2]);
      return [tf.grad((table) => tf.gather(table, taken))(tf.ones([4, 2]), weights)];
    });
    expect(rows).toEqual([10, 20, 0, 0, 101, 202, 0, 0]);
  });

  test('einsum multiplies, transposes, sums and takes traces', () => {
    const [product, outer, trace] = numbersOf(() => {
      const [a, b] = [tf.tensor2d([1, 2, 3, 4, 5, 6], [2, 3]), tf.tensor2d([1, 0, 2, 1, 3, 1], [3, 2])];
      return [
        tf.einsum('ij,jk->ki', a, b),
        tf.einsum('i,j->ij', tf.tensor1d([1, 2]), tf.tensor1d([3, 4])),
        tf.einsum('ij,ij->', a, a),
      ];
    });
    expect(product).toEqual([14, 32, 5, 11]);
    expect(outer).toEqual([3, 4, 6, 8]);
    expect(trace).toEqual([91]);
  });
});

test('depthwise gradients agree with cpu at strides, paddings and multipliers', async () => {
  const numbers: number[][][] = [];
  for (const backend of ['cpu', 'wasm'] as const) {
    await openBackend(backend);
    const of = (shape: number[], salt: number) =>
      tf.tensor(
        Float32Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) => ((salt * i) % 11) - 5),
        shape,
      );
    numbers.push(
      ...[
        { x: [2, 7, 6, 3], w: [3, 2, 3, 2], stride: 2, pad: 'same' as const },
        { x: [1, 5, 5, 2], w: [2, 3, 2, 1], stride: 1, pad: 'valid' as const },
      ].map(({ x, w, stride, pad }) =>
        numbersOf(() =>
          tf.grads((a, b) => tf.square(tf.depthwiseConv2d(a as tf.Tensor4D, b as tf.Tensor4D, stride, pad)))([
            of(x, 7),
            of(w, 3),
          ]),
        ),
      ),
    );
  }
  expect(numbers.slice(2)).toEqual(numbers.slice(0, 2));
});
