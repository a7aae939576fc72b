import conv1d from '~/numerics/fixtures/conv1d.json';
import im2col from '~/numerics/fixtures/im2col.json';
import xo from '~/numerics/fixtures/xo.json';
import pooling from '../fixtures/pooling.json';
import two3x3 from '../fixtures/two-3x3.json';
import * as tf from './tensors';
import { filter, maps, picture, type VectorCase } from './vector-case';
import { convolutions, transposedConvolutions } from './vector-cases-conv';

/*
 * What PyTorch and NumPy say about convolution and pooling, and the same by TensorFlow.js on whatever backend is open: for the
 * tests of all backends, in Node and in browsers.
 */

function* pools(): Generator<VectorCase> {
  for (const { name, k, s, ceil, ...vector } of pooling.cases) {
    // In PyTorch's ceil mode the last windows hang over, below and to the right.
    const over = (vector.max_nhwc[0]!.length - 1) * s + k - 5;
    const sides: [number, number] = [0, over];
    const pad: 'valid' | [[0, 0], [number, number], [number, number], [0, 0]] = ceil
      ? [[0, 0], sides, sides, [0, 0]]
      : 'valid';
    const pool = (input: tf.Tensor) => tf.maxPool(input as tf.Tensor4D, k, s, pad);
    yield {
      name: `max pooling, ${name}: y, ∂x`,
      compute() {
        const x = maps(pooling.x_nhwc);
        return [pool(x), tf.grad(pool)(x)];
      },
      expected: [vector.max_nhwc, vector.dx_nhwc_for_ones],
    };
    if (vector.avg_nhwc)
      yield {
        name: `average pooling, ${name}`,
        compute: () => [tf.avgPool(maps(pooling.x_nhwc), k, s, 'valid')],
        expected: [vector.avg_nhwc],
        tolerance: 1e-5,
      };
  }
  const { x, max2x2s2, avg2x2s2 } = pooling.dlfs;
  yield {
    name: 'pooling, Deep Learning from Scratch, figure 7-14',
    compute: () => [tf.maxPool(picture(x), 2, 2, 'valid'), tf.avgPool(picture(x), 2, 2, 'valid')],
    expected: [max2x2s2, avg2x2s2],
  };
}

function* inOneDimension(): Generator<VectorCase> {
  for (const { x, h, full, valid, cross_correlation_valid } of conv1d.cases) {
    const around = h.length - 1;
    const total = (values: number[]) => values.reduce((a, b) => a + b, 0);
    const fits = h.length <= x.length;
    yield {
      name: `one dimension, [${x}] with [${h}]: as NumPy, and its gradients`,
      compute() {
        const [signal, kernel] = [tf.tensor3d(x, [1, x.length, 1]), tf.tensor3d(h, [h.length, 1, 1])];
        const flipped = tf.reverse(kernel, 0) as tf.Tensor3D;
        const correlate = (a: tf.Tensor, b: tf.Tensor) =>
          tf.conv1d(a as tf.Tensor3D, b as tf.Tensor3D, 1, 'valid');
        const convolved = (a: tf.Tensor, b: tf.Tensor) =>
          correlate(
            tf.pad(a, [
              [0, 0],
              [around, around],
              [0, 0],
            ]),
            b,
          );
        return [
          convolved(signal, flipped),
          // ∂Σy/∂x is Σh for every sample, ∂Σy/∂h is Σx for every weight.
          ...tf.grads(convolved)([signal, flipped]),
          ...(fits ? [correlate(signal, flipped), correlate(signal, kernel)] : []),
        ];
      },
      expected: [
        full,
        x.map(() => total(h)),
        h.map(() => total(x)),
        ...(fits ? [valid, cross_correlation_valid] : []),
      ],
    };
  }
}

function* letters(): Generator<VectorCase> {
  for (const name of ['X9', 'O9'] as const)
    for (const [pattern, expected] of Object.entries(xo.results[name]))
      yield {
        name: `${pattern} on ${name}: the map in both codings, relu, and twice the largest of four`,
        compute() {
          const kernel = filter(xo.filters[pattern as 'cross']);
          const map = tf.div(tf.conv2d(picture(xo[name]), kernel, 1, 'valid'), 9);
          const ones = (rows: tf.Tensor4D) => tf.div(tf.add(rows, 1), 2) as tf.Tensor4D;
          const map01 = tf.div(tf.conv2d(ones(picture(xo[name])), ones(kernel), 1, 'valid'), 9);
          const once = tf.maxPool(tf.relu(map) as tf.Tensor4D, 2, 2, 'same');
          return [map, map01, tf.relu(map), once, tf.maxPool(once, 2, 2, 'same')];
        },
        expected: [
          expected.map_pm1,
          expected.map_01,
          expected.relu,
          expected.pool1_ceil_4x4,
          expected.pool2_2x2,
        ],
        tolerance: 1e-6,
      };
}

const products: VectorCase[] = [
  {
    name: 'windows as rows times filters as columns is the convolution',
    compute: () => [
      tf.conv2d(maps(im2col.x_nhwc), maps(im2col.kernel_hwio), 1, 'valid'),
      tf.matMul(tf.tensor2d(im2col.col_nhwc_order), tf.tensor2d(im2col.W_matrix_nhwc_order)),
    ],
    expected: [im2col.product, im2col.product],
  },
  {
    name: 'two 3×3 after each other are one 5×5',
    compute() {
      const x = tf.tensor4d(
        Array.from({ length: 49 }, (_, i) => ((5 * i) % 11) - 5),
        [1, 7, 7, 1],
      );
      const by = (input: tf.Tensor, kernel: number[][]) =>
        tf.conv2d(input as tf.Tensor4D, filter(kernel), 1, 'valid');
      return [tf.sub(by(by(x, two3x3.a), two3x3.b), by(x, two3x3.composed_5x5))];
    },
    expected: [new Array<number>(9).fill(0)],
  },
];

export const vectorCases: readonly VectorCase[] = [
  ...convolutions(),
  ...transposedConvolutions(),
  ...pools(),
  ...inOneDimension(),
  ...letters(),
  ...products,
];
