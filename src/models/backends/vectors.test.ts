import { beforeAll, describe, expect, test } from 'vitest';
import conv1dVectors from '~/numerics/fixtures/conv1d.json';
import im2colVectors from '~/numerics/fixtures/im2col.json';
import xoVectors from '~/numerics/fixtures/xo.json';
import transposeVectors from '../fixtures/conv_transpose2d.json';
import convVectors from '../fixtures/conv2d.json';
import poolVectors from '../fixtures/pooling.json';
import twoVectors from '../fixtures/two-3x3.json';
import { openBackend } from './open';
import * as tf from './tensors';

// Values by PyTorch in float64, of whole numbers: exact in float32 too.

type Nested = number | readonly Nested[];
const flat = (nested: Nested): number[] => (typeof nested === 'number' ? [nested] : nested.flatMap(flat));
const tensor = (nested: Nested) => tf.tensor4d(nested as number[][][][]);

/** The numbers of the tensors that `compute` makes; none of them, nor any other, is left. */
function numbersOf(compute: () => tf.Tensor[]): number[][] {
  const before = tf.memory().numTensors;
  const numbers = tf.numbersFrom(() => compute().map((each) => [...each.dataSync()]));
  expect(tf.memory().numTensors).toBe(before);
  return numbers;
}

describe.each(['cpu', 'wasm'] as const)('on %s', (backend) => {
  beforeAll(() => openBackend(backend));

  test.each(convVectors.cases)('conv2d, $name: y, ∂x, ∂w as PyTorch', (vector) => {
    const { stride, padding, dilation, groups } = vector;
    const [y, dx, dw] = numbersOf(() => {
      const convolve = (x: tf.Tensor, w: tf.Tensor) =>
        groups === 1
          ? tf.conv2d(x as tf.Tensor4D, w as tf.Tensor4D, stride, padding, 'NHWC', dilation)
          : tf.depthwiseConv2d(x as tf.Tensor4D, w as tf.Tensor4D, stride, padding, 'NHWC', dilation);
      const filter = tensor(vector.w_hwio);
      const [height, width, , outputs] = filter.shape;
      const inputs = [
        tensor(vector.x_nhwc),
        groups === 1 ? filter : tf.reshape(filter, [height!, width!, groups, outputs! / groups]),
      ] as const;
      return [convolve(...inputs), ...tf.grads(convolve)([...inputs], tensor(vector.upstream_nhwc))];
    });
    const bias = vector.b;
    const biased = y!.map((value, i) => value + (bias ? bias[i % bias.length]! : 0));
    expect(biased).toEqual(flat(vector.y_nhwc));
    expect(dx).toEqual(flat(vector.dx_nhwc));
    expect(dw).toEqual(flat(vector.dw_hwio));
  });

  test.each(transposeVectors.cases)(
    'transposed convolution, $name: as PyTorch, and the adjoint',
    (vector) => {
      const { stride, padding, y_shape } = vector;
      const [y, product] = numbersOf(() => {
        const [x, w] = [tensor(vector.x_nhwc), tensor(vector.w_tfjs_kh_kw_cout_cin)];
        const shape = y_shape as [number, number, number, number];
        const transposed = tf.conv2dTranspose(x, w, shape, stride, padding);
        return [transposed, tf.sum(tf.mul(transposed, tensor(vector.adjoint.z_nhwc)))];
      });
      expect(y).toEqual(flat(vector.y_nhwc));
      expect(product).toEqual([vector.adjoint.inner_z_CTx]);
    },
  );

  test.each(poolVectors.cases)('pooling, $name: as PyTorch', ({ k, s, ceil, ...vector }) => {
    // In PyTorch's ceil mode the last windows hang over, below and to the right.
    const over = (vector.max_nhwc[0]!.length - 1) * s + k - 5;
    const pad: 'valid' | [[0, 0], [number, number], [number, number], [0, 0]] = ceil
      ? [
          [0, 0],
          [0, over],
          [0, over],
          [0, 0],
        ]
      : 'valid';
    const [max, dx, avg] = numbersOf(() => {
      const x = tensor(poolVectors.x_nhwc);
      const pool = (input: tf.Tensor) => tf.maxPool(input as tf.Tensor4D, k, s, pad);
      return [pool(x), tf.grad(pool)(x), tf.avgPool(x, k, s, 'valid')];
    });
    expect(max).toEqual(flat(vector.max_nhwc));
    expect(dx).toEqual(flat(vector.dx_nhwc_for_ones));
    if (vector.avg_nhwc)
      for (const [i, mean] of flat(vector.avg_nhwc).entries()) expect(avg![i]).toBeCloseTo(mean, 5);
  });

  test.each(conv1dVectors.cases)(
    'one dimension, $x with $h: as NumPy, and its gradients',
    ({ x, h, ...vector }) => {
      const [full, valid, correlated, dx, dh] = numbersOf(() => {
        const [signal, kernel] = [tf.tensor3d(x, [1, x.length, 1]), tf.tensor3d(h, [h.length, 1, 1])];
        const around = h.length - 1;
        const wide = tf.pad(signal, [
          [0, 0],
          [around, around],
          [0, 0],
        ]) as tf.Tensor3D;
        const flipped = tf.reverse(kernel, 0);
        const correlate = (a: tf.Tensor, b: tf.Tensor) =>
          tf.conv1d(a as tf.Tensor3D, b as tf.Tensor3D, 1, 'valid');
        const fits = h.length <= x.length;
        return [
          correlate(wide, flipped),
          fits ? correlate(signal, flipped) : tf.tensor1d([]),
          fits ? correlate(signal, kernel) : tf.tensor1d([]),
          // ∂Σy/∂x is Σh for every sample, ∂Σy/∂h is Σx for every weight.
          ...tf.grads(correlate)([wide, flipped]),
        ];
      });
      expect(full).toEqual(vector.full);
      if (h.length <= x.length) {
        expect(valid).toEqual(vector.valid);
        expect(correlated).toEqual(vector.cross_correlation_valid);
      }
      const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
      expect(dx!.slice(h.length - 1, h.length - 1 + x.length)).toEqual(x.map(() => sum(h)));
      expect(dh).toEqual(h.map(() => sum(x)));
    },
  );

  test.each(['X9', 'O9'] as const)('the filters on %s: maps, relu, and twice the largest of four', (name) => {
    const picture = xoVectors[name].map((row) => row.map((value) => [value]));
    for (const [filter, expected] of Object.entries(xoVectors.results[name])) {
      const maps = numbersOf(() => {
        const kernel = tf.tensor4d(flat(xoVectors.filters[filter as 'cross']), [3, 3, 1, 1]);
        const map = tf.div(tf.conv2d(tensor([picture]), kernel, 1, 'valid'), 9);
        const once = tf.maxPool(tf.relu(map) as tf.Tensor4D, 2, 2, 'same');
        return [map, tf.relu(map), once, tf.maxPool(once, 2, 2, 'same')];
      });
      const { map_pm1, relu, pool1_ceil_4x4, pool2_2x2 } = expected;
      for (const [i, rows] of [map_pm1, relu, pool1_ceil_4x4, pool2_2x2].entries())
        for (const [k, value] of flat(rows).entries()) expect(maps[i]![k]).toBeCloseTo(value, 6);
    }
  });

  test('windows as rows times filters as columns is the convolution', () => {
    const { x_nhwc, kernel_hwio, col_nhwc_order, W_matrix_nhwc_order, product } = im2colVectors;
    const [convolved, multiplied] = numbersOf(() => [
      tf.conv2d(tensor(x_nhwc), tensor(kernel_hwio), 1, 'valid'),
      tf.matMul(tf.tensor2d(col_nhwc_order), tf.tensor2d(W_matrix_nhwc_order)),
    ]);
    expect(convolved).toEqual(flat(product));
    expect(multiplied).toEqual(flat(product));
  });

  test('two 3×3 after each other are one 5×5', () => {
    const { a, b, composed_5x5 } = twoVectors;
    const [twice, once] = numbersOf(() => {
      const x = tf.tensor4d(
        Array.from({ length: 49 }, (_, i) => ((5 * i) % 11) - 5),
        [1, 7, 7, 1],
      );
      const by = (input: tf.Tensor4D, kernel: number[][]) =>
        tf.conv2d(input, tf.tensor4d(flat(kernel), [kernel.length, kernel.length, 1, 1]), 1, 'valid');
      return [by(by(x, a), b), by(x, composed_5x5)];
    });
    expect(twice).toEqual(once);
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
