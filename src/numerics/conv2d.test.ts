import { describe, expect, test } from 'vitest';
import transposeVectors from '~/models/fixtures/conv_transpose2d.json';
import convVectors from '~/models/fixtures/conv2d.json';
import { conv2d, conv2dFilterGradients, conv2dInputGradient, conv2dMatrix, transposedConv2d } from './conv2d';
import im2colVectors from './fixtures/im2col.json';
import xo from './fixtures/xo.json';
import { channelsFirst, col2im, im2col } from './im2col';
import type { Numbers } from './matrix-loops';
import { avgPool2d, avgPool2dGradient, maxPool2d, maxPool2dGradient } from './pool2d';
import { between, integerBelow, randomFrom } from './random';
import {
  type MapShape,
  outputShape,
  transposedWindows,
  type WindowSettings,
  type Windows,
  windowCount,
  windowLength,
  windowsOver,
} from './windows';

// Values by PyTorch in float64, of whole numbers: exact in float32 too.

type Nested = number | readonly Nested[];
const flat = (nested: Nested): number[] => (typeof nested === 'number' ? [nested] : nested.flatMap(flat));
const numbers = (nested: Nested) => Float32Array.from(flat(nested));
const shapeOf = (map: readonly (readonly (readonly number[])[])[]): MapShape => [
  map.length,
  map[0]!.length,
  map[0]![0]!.length,
];
const fitting = (shape: MapShape, how: WindowSettings): Windows => {
  const windows = windowsOver(shape, how);
  if (!windows) throw new Error('no window fits');
  return windows;
};
const sum = (arrays: readonly Numbers[]) =>
  arrays[0]!.map((_, i) => arrays.reduce((all, a) => all + a[i]!, 0));
const total = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
const inner = (a: Numbers, b: Numbers) => total([...a].map((value, i) => value * b[i]!));

/** Of a filter [.., in, out] those numbers that make one of `groups` groups. */
const groupOf = (filter: Numbers, groups: number, group: number) =>
  filter.filter((_, i) => i % groups === group);
const channelOf = (map: Numbers, channels: number, channel: number) =>
  map.filter((_, i) => i % channels === channel);

describe('convolution', () => {
  test.each(convVectors.cases.filter(({ groups }) => groups === 1))(
    '$name: y, ∂x, ∂w, ∂b as PyTorch',
    (vector) => {
      const { stride, padding, dilation } = vector;
      const filter = numbers(vector.w_hwio);
      const kernel = [vector.w_hwio.length, vector.w_hwio[0]!.length] as const;
      const windows = fitting(shapeOf(vector.x_nhwc[0]!), { kernel, stride, padding, dilation });
      expect(outputShape(windows, vector.w_hwio[0]![0]![0]!.length)).toEqual(shapeOf(vector.y_nhwc[0]!));
      const bias = vector.b ? numbers(vector.b) : undefined;
      const gradients = vector.x_nhwc.map((picture, n) => {
        const x = numbers(picture);
        const dy = numbers(vector.upstream_nhwc[n]!);
        expect(conv2d(windows, x, filter, bias)).toEqual(numbers(vector.y_nhwc[n]!));
        expect(conv2dInputGradient(windows, dy, filter)).toEqual(numbers(vector.dx_nhwc[n]!));
        return conv2dFilterGradients(windows, x, dy);
      });
      expect(sum(gradients.map((each) => each.filter))).toEqual(numbers(vector.dw_hwio));
      if (vector.db) expect(sum(gradients.map((each) => each.bias))).toEqual(numbers(vector.db));
    },
  );

  test('depthwise: a convolution of each channel alone', () => {
    const vector = convVectors.cases.find(({ groups }) => groups === 3)!;
    const windows = fitting([4, 4, 1], { kernel: 3, stride: vector.stride, padding: vector.padding });
    const [x, y, dy, dx] = [vector.x_nhwc, vector.y_nhwc, vector.upstream_nhwc, vector.dx_nhwc].map(numbers);
    const [w, dw] = [vector.w_hwio, vector.dw_hwio].map(numbers);
    for (let c = 0; c < 3; c++) {
      const filter = groupOf(w!, 3, c);
      const bias = vector.b ? numbers(vector.b).slice(c, c + 1) : undefined;
      const picture = channelOf(x!, 3, c);
      const slope = channelOf(dy!, 3, c);
      expect(conv2d(windows, picture, filter, bias)).toEqual(channelOf(y!, 3, c));
      expect(conv2dInputGradient(windows, slope, filter)).toEqual(channelOf(dx!, 3, c));
      expect(conv2dFilterGradients(windows, picture, slope).filter).toEqual(groupOf(dw!, 3, c));
    }
  });

  test('TensorFlow’s same is not PyTorch’s padding of 1 with a stride of 2', () => {
    const { x_nhwc, w_hwio, y_tf_same_nhwc, y_torch_pad1_nhwc } = convVectors.tf_same_vs_torch;
    const by = (padding: 'same' | 1) =>
      conv2d(fitting([6, 6, 1], { kernel: 3, stride: 2, padding }), numbers(x_nhwc), numbers(w_hwio));
    expect(by('same')).toEqual(numbers(y_tf_same_nhwc));
    expect(by(1)).toEqual(numbers(y_torch_pad1_nhwc));
  });

  test('the numbers of Deep Learning from Scratch, figures 7-4 and 7-5', () => {
    const { x, w, y, y_pad1, y_plus_bias3 } = convVectors.dlfs_example;
    const by = (padding: number, bias = 0) =>
      conv2d(fitting([4, 4, 1], { kernel: 3, padding }), numbers(x), numbers(w), Float32Array.of(bias));
    expect([by(0), by(1), by(0, 3)]).toEqual([y, y_pad1, y_plus_bias3].map(numbers));
  });

  test('as a matrix: rows of Toeplitz', () => {
    const { kernel, C } = convVectors.toeplitz;
    expect(conv2dMatrix(fitting([4, 4, 1], { kernel: 3 }), numbers(kernel))).toEqual(numbers(C));
  });

  test.each(['X9', 'O9'] as const)('the filters on %s', (name) => {
    const kept: number[] = [];
    for (const [filter, { map_pm1, relu, pool1_ceil_4x4, pool2_2x2 }] of Object.entries(xo.results[name])) {
      const weights = numbers(xo.filters[filter as 'cross']).map((value) => value / 9);
      const map = conv2d(fitting([9, 9, 1], { kernel: 3 }), numbers(xo[name]), weights);
      const positive = map.map((value) => Math.max(0, value));
      const halves = (size: number, values: Numbers) =>
        maxPool2d(fitting([size, size, 1], { kernel: 2, stride: 2, padding: 'ceil' }), values).y;
      const once = halves(7, positive);
      const all = [map, positive, once, halves(4, once)];
      for (const [i, expected] of [map_pm1, relu, pool1_ceil_4x4, pool2_2x2].entries())
        flat(expected).forEach((value, k) => void expect(all[i]![k]!).toBeCloseTo(value, 6));
      kept.push(...all.at(-1)!);
    }
    kept.forEach((value, i) => void expect(value).toBeCloseTo(xo.vector12[name][i]!, 6));
  });

  test('no window fits', () => {
    expect(windowsOver([4, 4, 1], { kernel: 5 })).toBeUndefined();
    expect(windowsOver([4, 4, 1], { kernel: 5, padding: 'ceil' })).toBeUndefined();
    expect(transposedWindows([1, 1, 1], 1, { kernel: 1, outputPadding: 1 })).toBeUndefined();
  });
});

/** Windows of every kind, with a picture and filters in double precision. */
function* grid() {
  const random = randomFrom(20261122);
  const upTo = (most: number) => 1 + integerBelow(random, most);
  for (let i = 0; i < 60; i++) {
    const shape: MapShape = [upTo(8), upTo(8), upTo(3)];
    const how: WindowSettings = {
      kernel: [upTo(4), upTo(4)],
      stride: upTo(3),
      dilation: upTo(3),
      padding: (['valid', 'same', 'ceil', integerBelow(random, 4)] as const)[i % 4]!,
    };
    const windows = windowsOver(shape, how);
    if (!windows) continue;
    const drawn = (length: number) => new Float64Array(length).map(() => between(random, -1, 1));
    const filters = upTo(6);
    const x = drawn(shape[0] * shape[1] * shape[2]);
    const filter = drawn(windowLength(windows) * filters);
    yield { windows, how, x, filter, bias: drawn(filters), dy: drawn(windowCount(windows) * filters), drawn };
  }
}

test('every gradient is the slope that a change shows, at any stride, padding and dilation', () => {
  for (const { windows, x, filter, bias, dy, how } of grid()) {
    // Linear in each: a change of 1 shows the slope.
    const score = (a: Float64Array, w: Float64Array, b: Float64Array) => inner(conv2d(windows, a, w, b), dy);
    const dx = conv2dInputGradient(windows, dy, filter);
    const learned = conv2dFilterGradients(windows, x, dy);
    const base = score(x, filter, bias);
    const note = JSON.stringify(how);
    for (let i = 0; i < x.length; i += 3)
      expect(score(x.with(i, x[i]! + 1), filter, bias) - base, note).toBeCloseTo(dx[i]!, 9);
    for (let i = 0; i < filter.length; i += 3)
      expect(score(x, filter.with(i, filter[i]! + 1), bias) - base, note).toBeCloseTo(learned.filter[i]!, 9);
    for (let i = 0; i < bias.length; i++)
      expect(score(x, filter, bias.with(i, bias[i]! + 1)) - base, note).toBeCloseTo(learned.bias[i]!, 9);
  }
});

describe('im2col', () => {
  const windows = fitting([4, 4, 2], { kernel: 3 });
  const x = numbers(im2colVectors.x_nhwc);

  test('both orders of columns, and the product is the convolution', () => {
    const tiles = im2col(windows, x);
    expect(tiles).toEqual(numbers(im2colVectors.col_nhwc_order));
    expect(channelsFirst(windows, tiles, 18)).toEqual(numbers(im2colVectors.col_channel_major_CHW));
    expect(numbers(im2colVectors.kernel_hwio)).toEqual(numbers(im2colVectors.W_matrix_nhwc_order));
    expect(conv2d(windows, x, numbers(im2colVectors.kernel_hwio))).toEqual(numbers(im2colVectors.product));
  });

  test('the sizes of Deep Learning from Scratch', () => {
    for (const { x: shape, k, col } of im2colVectors.dlfs_shapes) {
      const [count, channels, height, width] = shape as [number, number, number, number];
      const over = fitting([height, width, channels], { kernel: k });
      expect([count * windowCount(over), windowLength(over)]).toEqual(col);
    }
  });

  test('col2im is its transpose', () => {
    for (const { windows: each, x: picture, drawn } of grid()) {
      const tiles = drawn(windowCount(each) * windowLength(each));
      expect(inner(im2col(each, picture), tiles)).toBeCloseTo(inner(picture, col2im(each, tiles)), 9);
    }
  });
});

describe('transposed convolution', () => {
  test.each(transposeVectors.cases)('$name: as PyTorch, and the adjoint', (vector) => {
    const { k, stride, padding, output_padding, dilation, y_shape, adjoint } = vector;
    const how = { kernel: k, stride, padding, dilation, outputPadding: output_padding };
    const [, height, width, channels] = y_shape as [number, number, number, number];
    const windows = transposedWindows(shapeOf(vector.x_nhwc[0]!), channels, how)!;
    expect([windows.rows.input, windows.columns.input]).toEqual([height, width]);
    const filter = numbers(vector.w_tfjs_kh_kw_cout_cin);
    const [x, z] = [numbers(vector.x_nhwc), numbers(adjoint.z_nhwc)];
    const y = transposedConv2d(windows, x, filter);
    expect(y).toEqual(numbers(vector.y_nhwc));
    expect(inner(z, y)).toBe(adjoint.inner_z_CTx);
    expect(inner(conv2d(windows, z, filter), x)).toBe(adjoint.inner_Cz_x);
  });

  test('its gradients are a convolution’s, with the roles exchanged', () => {
    const windows = transposedWindows([3, 2, 2], 3, { kernel: 3, stride: 2, padding: 1, outputPadding: 1 })!;
    const wave = (length: number, pace: number) => new Float64Array(length).map((_, i) => Math.sin(pace * i));
    const [x, filter, dy, bias] = [wave(12, 1), wave(54, 2), wave(72, 3), wave(3, 4)];
    const score = (a: Numbers, w: Numbers) => inner(transposedConv2d(windows, a, w, bias), dy);
    const base = score(x, filter);
    conv2d(windows, dy, filter).forEach((slope, i) => {
      expect(score(x.with(i, x[i]! + 1), filter) - base).toBeCloseTo(slope, 9);
    });
    conv2dFilterGradients(windows, dy, x).filter.forEach((slope, i) => {
      expect(score(x, filter.with(i, filter[i]! + 1)) - base).toBeCloseTo(slope, 9);
    });
  });

  test('the examples of Dive into Deep Learning, and no inverse', () => {
    const { x, k, y, y_stride2 } = transposeVectors.d2l_example;
    const by = (stride: number) =>
      transposedConv2d(transposedWindows([2, 2, 1], 1, { kernel: 2, stride })!, numbers(x), numbers(k));
    expect([by(1), by(2)]).toEqual([numbers(y), numbers(y_stride2)]);
    const { x: picture, blur_kernel, Cx, CT_C_x } = transposeVectors.not_inverse;
    const windows = fitting([4, 4, 1], { kernel: 3 });
    const blurred = conv2d(windows, numbers(picture), numbers(blur_kernel));
    expect(blurred).toEqual(numbers(Cx));
    expect(transposedConv2d(windows, blurred, numbers(blur_kernel))).toEqual(numbers(CT_C_x));
  });

  test.each(transposeVectors.checkerboard)(
    'overlaps of kernel $k, stride $s',
    ({ k, s, overlap_counts_1d }) => {
      const windows = transposedWindows([1, 5, 1], 1, { kernel: [1, k], stride: s })!;
      const ones = (length: number) => new Float32Array(length).fill(1);
      expect(transposedConv2d(windows, ones(5), ones(k))).toEqual(numbers(overlap_counts_1d));
    },
  );
});

describe('pooling', () => {
  const x = numbers(im2colVectors.x_nhwc);
  test('of equal numbers the first is kept, and gets the gradient', () => {
    const windows = fitting([4, 4, 2], { kernel: 2, stride: 2 });
    const { y, places } = maxPool2d(windows, new Float32Array(32).fill(3));
    expect(y).toEqual(new Float32Array(8).fill(3));
    expect([...places]).toEqual([0, 1, 4, 5, 16, 17, 20, 21]);
  });

  test('what is not a number is not lost', () => {
    const windows = fitting([4, 4, 2], { kernel: 2, stride: 2 });
    expect(maxPool2d(windows, x.with(10, Number.NaN)).y.some(Number.isNaN)).toBe(true);
  });

  test('gradients are the transpose of the mean and of the choice, at any window', () => {
    for (const { windows, x: picture, drawn, how } of grid()) {
      const note = JSON.stringify(how);
      const { y, places } = maxPool2d(windows, picture);
      y.forEach((value, i) => {
        expect(value, note).toBe(places[i]! < 0 ? Number.NEGATIVE_INFINITY : picture[places[i]!]);
      });
      const ones = avgPool2d(windows, new Float64Array(picture.length).fill(1));
      // A window may lie in the zeros around the picture, or between the pixels.
      for (const [i, mean] of ones.entries()) expect(mean, note).toBeCloseTo(places[i]! < 0 ? 0 : 1, 12);
      const dy = drawn(windowCount(windows) * windows.channels);
      const [means, back] = [avgPool2d(windows, picture), avgPool2dGradient(windows, dy)];
      expect(inner(means, dy), note).toBeCloseTo(inner(picture, back), 9);
      const chosen = dy.map((slope, i) => (places[i]! < 0 ? 0 : slope));
      expect(total(maxPool2dGradient(places, dy, picture.slice())), note).toBeCloseTo(total(chosen), 9);
    }
  });
});
