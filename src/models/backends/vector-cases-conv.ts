import transposed from '../fixtures/conv_transpose2d.json';
import conv2d from '../fixtures/conv2d.json';
import * as tf from './tensors';
import { filter, maps, picture, type VectorCase } from './vector-case';

export function* convolutions(): Generator<VectorCase> {
  for (const vector of conv2d.cases) {
    const { stride, padding, dilation, groups } = vector;
    const convolve = (x: tf.Tensor, w: tf.Tensor) =>
      groups === 1
        ? tf.conv2d(x as tf.Tensor4D, w as tf.Tensor4D, stride, padding, 'NHWC', dilation)
        : tf.depthwiseConv2d(x as tf.Tensor4D, w as tf.Tensor4D, stride, padding, 'NHWC', dilation);
    const [height, width, , outputs] = [
      vector.w_hwio.length,
      vector.w_hwio[0]!.length,
      0,
      vector.w_hwio[0]![0]![0]!.length,
    ];
    yield {
      name: `conv2d, ${vector.name}: y, ∂x, ∂w, ∂b`,
      compute() {
        const w = maps(vector.w_hwio);
        const bias = tf.tensor1d(vector.b ?? new Array<number>(outputs).fill(0));
        const inputs = [
          maps(vector.x_nhwc),
          groups === 1 ? w : tf.reshape(w, [height, width, groups, outputs / groups]),
          bias,
        ];
        const biased = (x: tf.Tensor, w: tf.Tensor, b: tf.Tensor) => tf.add(convolve(x, w), b);
        return [
          biased(inputs[0]!, inputs[1]!, bias),
          ...tf
            .grads(biased)(inputs, maps(vector.upstream_nhwc))
            .slice(0, vector.db ? 3 : 2),
        ];
      },
      expected: [vector.y_nhwc, vector.dx_nhwc, vector.dw_hwio, ...(vector.db ? [vector.db] : [])],
    };
  }
  const { x_nhwc, w_hwio, y_tf_same_nhwc, y_torch_pad1_nhwc } = conv2d.tf_same_vs_torch;
  yield {
    name: 'TensorFlow’s same is not PyTorch’s padding of 1 with a stride of 2',
    compute: () => (['same', 1] as const).map((pad) => tf.conv2d(maps(x_nhwc), maps(w_hwio), 2, pad)),
    expected: [y_tf_same_nhwc, y_torch_pad1_nhwc],
  };
  const { x, w, y, y_pad1, y_plus_bias3 } = conv2d.dlfs_example;
  yield {
    name: 'Deep Learning from Scratch, figures 7-4 and 7-5',
    compute() {
      const [once, padded] = ([0, 1] as const).map((pad) => tf.conv2d(picture(x), filter(w), 1, pad));
      return [once!, padded!, tf.add(once!, 3)];
    },
    expected: [y, y_pad1, y_plus_bias3],
  };
  const { kernel, C } = conv2d.toeplitz;
  yield {
    name: 'a convolution as a matrix: its rows are the gradients of its outputs',
    compute: () =>
      C.map((_, row) => {
        const dy = tf.tensor4d(
          C.map((_, i) => Number(i === row)),
          [1, 2, 2, 1],
        );
        return tf.grad((input) => tf.conv2d(input as tf.Tensor4D, filter(kernel), 1, 'valid'))(
          tf.zeros([1, 4, 4, 1]),
          dy,
        );
      }),
    expected: C,
  };
}

export function* transposedConvolutions(): Generator<VectorCase> {
  for (const vector of transposed.cases) {
    const { stride, padding, y_shape, adjoint } = vector;
    const shape = y_shape as [number, number, number, number];
    yield {
      name: `transposed convolution, ${vector.name}: y, and the adjoint`,
      compute() {
        const [x, w] = [maps(vector.x_nhwc), maps(vector.w_tfjs_kh_kw_cout_cin)];
        const y = tf.conv2dTranspose(x, w, shape, stride, padding);
        const z = maps(adjoint.z_nhwc);
        const back = tf.grad((input) => tf.conv2dTranspose(input as tf.Tensor4D, w, shape, stride, padding))(
          x,
          z,
        );
        return [y, tf.sum(tf.mul(y, z)), tf.sum(tf.mul(back, x))];
      },
      expected: [vector.y_nhwc, adjoint.inner_z_CTx, adjoint.inner_Cz_x],
    };
  }
  const { x, k, y, y_stride2 } = transposed.d2l_example;
  yield {
    name: 'transposed convolution, Dive into Deep Learning',
    compute: () => [
      tf.conv2dTranspose(picture(x), filter(k), [1, 3, 3, 1], 1, 'valid'),
      tf.conv2dTranspose(picture(x), filter(k), [1, 4, 4, 1], 2, 'valid'),
    ],
    expected: [y, y_stride2],
  };
  const { blur_kernel, Cx, CT_C_x, x: blurred } = transposed.not_inverse;
  yield {
    name: 'transposed convolution is no inverse',
    compute() {
      const once = tf.conv2d(picture(blurred), filter(blur_kernel), 1, 'valid') as tf.Tensor4D;
      return [once, tf.conv2dTranspose(once, filter(blur_kernel), [1, 4, 4, 1], 1, 'valid')];
    },
    expected: [Cx, CT_C_x],
  };
  for (const { k: size, s, overlap_counts_1d } of transposed.checkerboard)
    yield {
      name: `overlaps of kernel ${size}, stride ${s}`,
      compute: () => [
        tf.conv2dTranspose(
          tf.ones([1, 1, 5, 1]) as tf.Tensor4D,
          tf.ones([1, size, 1, 1]) as tf.Tensor4D,
          [1, 1, overlap_counts_1d.length, 1],
          [1, s],
          'valid',
        ),
      ],
      expected: [overlap_counts_1d],
    };
}
