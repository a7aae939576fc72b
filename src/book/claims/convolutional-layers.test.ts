/**
 * Every number of content/en/11-convolutional-layers.mdx about sizes, counts, im2col and pooling; the Korean has the same
 * numbers. A number is right when it rounds to the digits that the chapter prints.
 */
import { describe, expect, test } from 'vitest';
import { parameterShapesOf } from '~/models/cnn/spec';
import {
  convMultiplications,
  convParameters,
  convSize,
  kernelSpan,
  receptiveField,
  sameSize,
  transposedSize,
  unusedSamples,
} from '~/numerics/conv-shape';
import { im2col } from '~/numerics/im2col';
import { avgPool2d, maxPool2d, maxPool2dGradient } from '~/numerics/pool2d';
import { windowCount, windowLength, windowsOver } from '~/numerics/windows';
import { createState as volumes } from '~/widgets/conv-shapes/state';
import { spec } from '~/widgets/digit-lab/network';
import { createState as loudest } from '~/widgets/pool-shift/state';

const axis = (input: number, kernel: number, stride = 1, padding = 0, dilation = 1) => ({
  input,
  kernel,
  stride,
  padding,
  dilation,
});
const layer = (settings: Readonly<Record<string, unknown>> = {}) =>
  volumes(settings).getState().derived.layer;
const dense = (inputs: number, outputs: number) => (inputs + 1) * outputs;

describe('why not flatten', () => {
  test('dense 14,455,392 parameters, convolution 456, about 31,700 times', () => {
    expect([32 * 32 * 3, 28 * 28 * 6]).toEqual([3072, 4704]);
    expect(dense(3072, 4704)).toBe(14_455_392);
    expect(convParameters(5, 3, 6)).toBe(456);
    expect(Math.round(14_455_392 / 456 / 100) * 100).toBe(31_700);
    expect(28 * 28).toBe(784);
  });

  test('a dense layer does not notice that pixels and weights are shuffled alike', () => {
    const [pixels, weights] = [
      [3, 1, 4, 1, 5],
      [2, -7, 1, 8, -2],
    ];
    const score = (order: readonly number[]) => order.reduce((sum, i) => sum + pixels[i]! * weights[i]!, 0);
    expect(score([4, 2, 0, 1, 3])).toBe(score([0, 1, 2, 3, 4]));
  });
});

describe('one filter, all channels', () => {
  test('32×32×3 with one 5×5×3 filter: 28×28×1, 76 parameters, 58,800 multiplications', () => {
    expect(layer()).toMatchObject({ out: 28, filters: 1, parameters: 76, multiplications: 58_800 });
    expect(5 * 5 * 3).toBe(75);
    expect(28 * 28 * 75).toBe(58_800);
  });

  test('three filters: 28×28×3; six: 456 and 352,800', () => {
    expect(layer({ filters: 3 })).toMatchObject({ out: 28, filters: 3 });
    expect(layer({ filters: 6 })).toMatchObject({ parameters: 456, multiplications: 352_800 });
  });

  test('the parameters do not depend on the size of the picture', () => {
    expect(layer({ size: 200 }).parameters).toBe(layer().parameters);
  });

  test('1×1 from 256 to 64: 16,384 weights, and the size stays', () => {
    expect(convParameters(1, 256, 64, false)).toBe(16_384);
    expect(layer({ kernel: 1 }).out).toBe(32);
  });
});

describe('how large is the output', () => {
  test.each([
    [32, 5, 1, 0, 1, 28],
    [28, 5, 1, 2, 1, 28],
    [32, 3, 2, 1, 1, 16],
    [7, 3, 3, 0, 1, 2],
    [7, 3, 1, 0, 2, 3],
    [227, 11, 4, 0, 1, 55],
    [4, 5, 1, 0, 1, undefined],
  ])('i %i, k %i, s %i, p %i, d %i → %s', (size, kernel, stride, padding, dilation, out) => {
    expect(convSize(axis(size, kernel, stride, padding, dilation))).toBe(out);
    expect(layer({ size, kernel, stride, padding, dilation }).out).toBe(out);
  });

  test('one row left over; a window of 5 pixels', () => {
    expect(unusedSamples(axis(7, 3, 3))).toBe(1);
    expect([32 + 2 * 1, unusedSamples(axis(32, 3, 2, 1))]).toEqual([34, 1]);
    expect(kernelSpan({ kernel: 3, dilation: 2 })).toBe(5);
  });

  test('AlexNet: 224 does not lead to 55, 227 does, and 224 with a padding of 2', () => {
    expect(convSize(axis(224, 11, 4))).toBe(54);
    expect(convSize(axis(227, 11, 4))).toBe(55);
    expect(convSize(axis(224, 11, 4, 2))).toBe(55);
  });

  test('no even padding keeps the size under a 4×4 window: 6 or 4, never 5', () => {
    expect(convSize(axis(5, 4, 1, 2))).toBe(6);
    expect(convSize(axis(5, 4, 1, 1))).toBe(4);
  });

  test('same of TensorFlow: 16 as well, but the windows stand one pixel further', () => {
    expect(sameSize(axis(32, 3, 2))).toBe(16);
    expect(convSize(axis(32, 3, 2, 1))).toBe(16);
    const tensorflow = windowsOver([32, 32, 1], { kernel: 3, stride: 2, padding: 'same' })!;
    const pytorch = windowsOver([32, 32, 1], { kernel: 3, stride: 2, padding: 1 })!;
    expect([tensorflow.rows.before, pytorch.rows.before]).toEqual([0, 1]);
    expect(tensorflow.rows.output).toBe(16);
  });

  test('receptive fields: 5, 7, 8 and 15 pixels', () => {
    const three = { kernel: 3, stride: 1, dilation: 1 };
    expect(receptiveField([three, three]).size).toBe(5);
    expect(receptiveField([three, three, three]).size).toBe(7);
    expect(receptiveField([three, { kernel: 2, stride: 2, dilation: 1 }, three]).size).toBe(8);
    expect(receptiveField([1, 2, 4].map((dilation) => ({ ...three, dilation }))).size).toBe(15);
    expect([2 * 9, 25, 3 * 9]).toEqual([18, 25, 27]);
  });

  test('both 5 and 6 pixels become 3; the output padding says which comes back', () => {
    expect([5, 6].map((size) => convSize(axis(size, 3, 2, 1)))).toEqual([3, 3]);
    expect([0, 1].map((extra) => transposedSize(axis(3, 3, 2, 1), extra))).toEqual([5, 6]);
  });

  test('p = d(k − 1)/2 keeps the size', () => {
    for (const kernel of [1, 3, 5, 7, 9, 11])
      for (const dilation of [1, 2, 3])
        expect(convSize(axis(40, kernel, 1, (dilation * (kernel - 1)) / 2, dilation))).toBe(40);
  });
});

describe('im2col', () => {
  test('ten pictures of 7×7×3 under 5×5: 90×75', () => {
    const windows = windowsOver([7, 7, 3], { kernel: 5 })!;
    expect([10 * windowCount(windows), windowLength(windows)]).toEqual([90, 75]);
  });

  test('32 numbers become 4 × 18 = 72, 2.25 times as many; nearly 9 times in large pictures', () => {
    const blowUp = (size: number, channels: number, kernel: number) => {
      const windows = windowsOver([size, size, channels], { kernel })!;
      const tiles = im2col(windows, new Float64Array(size * size * channels));
      return [tiles.length, tiles.length / (size * size * channels)];
    };
    expect(blowUp(4, 2, 3)).toEqual([72, 2.25]);
    expect(blowUp(300, 1, 3)[1]).toBeGreaterThan(8.8);
    const [many, factor] = blowUp(32, 3, 5);
    expect(many).toBe(58_800);
    expect(Math.round(factor!)).toBe(19);
  });
});

describe('pooling', () => {
  const map = [1, 2, 1, 0, 0, 1, 2, 3, 3, 0, 1, 2, 2, 4, 0, 1];
  const windows = windowsOver([4, 4, 1], { kernel: 2, stride: 2 })!;

  test('the example: 2, 3, 4, 2 and 1, 1.5, 2.25, 1', () => {
    expect([...maxPool2d(windows, Float64Array.from(map)).y]).toEqual([2, 3, 4, 2]);
    expect([...avgPool2d(windows, Float64Array.from(map))]).toEqual([1, 1.5, 2.25, 1]);
  });

  test('each slope goes to its winner: row 1 the 2, row 2 the 3, row 3 the 2, row 4 the 4', () => {
    const { places } = maxPool2d(windows, Float64Array.from(map));
    const slopes = maxPool2dGradient(places, Float64Array.of(1, 1, 1, 1), new Float64Array(16));
    expect([...slopes].flatMap((slope, i) => (slope > 0 ? [[Math.floor(i / 4) + 1, map[i]]] : []))).toEqual([
      [1, 2],
      [2, 3],
      [3, 2],
      [4, 4],
    ]);
  });

  test('28×28×6 becomes 14×14×6; 7×7 under 3×3 with stride 2 becomes 3×3; AlexNet 55 → 27', () => {
    const halved = layer({ kind: 'pool', size: 28, channels: 6, kernel: 2, stride: 2 });
    expect(halved).toMatchObject({ out: 14, filters: 6, parameters: 0 });
    expect(convSize(axis(7, 3, 2))).toBe(3);
    expect(convSize(axis(55, 3, 2))).toBe(27);
  });

  test('one cell down, as the figure opens, changes the pooled map by 22%: only the 2 changes its window', () => {
    const { params, derived } = loudest().getState();
    expect([params.dx, params.dy]).toEqual([0, 1]);
    expect(Math.round(100 * derived.responses.pooling.change!)).toBe(22);
    expect(derived.responses.pooling.change).toBeCloseTo(Math.hypot(2, 2) / Math.hypot(4, 9, 2, 6, 5), 12);
  });

  test('two cells, a whole stride: the pooled map changes by moving along', () => {
    for (const [dx, dy] of [
      [2, 0],
      [0, 2],
      [-2, 0],
    ]) {
      const { pooling } = loudest({ dx, dy }).getState().derived.responses;
      expect(pooling.change).toBeGreaterThan(0);
      expect(pooling.followed).toBe(0);
    }
  });

  test('one cell to the right changes the map by 141%, the pooled map by 0%; to the left by 120%', () => {
    const shift = (dx: number) => loudest({ dx, dy: 0 }).getState().derived.responses;
    expect(Math.round(100 * shift(1).pixels.change!)).toBe(141);
    expect(shift(1).pooling.change).toBe(0);
    expect(Math.round(100 * shift(-1).pooling.change!)).toBe(120);
    expect(shift(1).convolution.followed).toBe(0);
    expect(shift(1).convolution.change).toBeGreaterThan(0);
  });
});

describe('what people choose', () => {
  test('the digit network: sizes, 54,314 parameters, 834,816 multiplications', () => {
    const sizes = [axis(28, 5, 1, 2), axis(28, 2, 2), axis(14, 5, 1, 2), axis(14, 2, 2)].map(convSize);
    expect(sizes).toEqual([28, 14, 14, 7]);
    const parameters = [
      convParameters(5, 1, 8),
      convParameters(5, 8, 16),
      dense(7 * 7 * 16, 64),
      dense(64, 10),
    ];
    expect(parameters).toEqual([208, 3216, 50_240, 650]);
    const work = [
      convMultiplications(5, 1, 8, 28, 28),
      convMultiplications(5, 8, 16, 14, 14),
      7 * 7 * 16 * 64,
      64 * 10,
    ];
    expect(work).toEqual([156_800, 627_200, 50_176, 640]);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    expect([sum(parameters), sum(work)]).toEqual([54_314, 834_816]);
    expect(Math.round((100 * (work[0]! + work[1]!)) / sum(work))).toBe(94);
    expect(Math.round((100 * parameters[2]!) / sum(parameters))).toBe(92);
  });

  test('and that is the network of the next chapter', () => {
    const counts = parameterShapesOf(spec).flatMap((shapes) =>
      (shapes ?? []).map((shape) => shape.reduce((product, size) => product * size, 1)),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(54_314);
  });

  test('half the side and twice the channels: 115,605,504 both times', () => {
    expect(convMultiplications(3, 64, 64, 56, 56)).toBe(115_605_504);
    expect(convMultiplications(3, 128, 128, 28, 28)).toBe(115_605_504);
  });
});

test('exercises: 55×55×96, 34,944 and 105,415,200; 73,856 against 80,564,191,232', () => {
  expect(convParameters(11, 3, 96)).toBe(34_944);
  expect(convMultiplications(11, 3, 96, 55, 55)).toBe(105_415_200);
  expect(11 * 11 * 3).toBe(363);
  expect(convParameters(3, 64, 128)).toBe(73_856);
  expect([56 * 56 * 64, 56 * 56 * 128]).toEqual([200_704, 401_408]);
  expect(200_704 * 401_408).toBe(80_564_191_232);
  expect(dense(200_704, 401_408)).toBe(80_564_592_640);
});
