import {
  Conv2D,
  type Conv2DAttrs,
  type GradConfig,
  type NamedAttrMap,
  pad,
  registerGradient,
  reshape,
  slice,
  stridedSlice,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import { conv2DBackpropFilter } from '@tensorflow/tfjs-core/dist/ops/conv2d_backprop_filter';
import { conv2DBackpropInput } from '@tensorflow/tfjs-core/dist/ops/conv2d_backprop_input';

type Pair = readonly [number, number];
type Shape4 = [number, number, number, number];

/**
 * The gradient of conv2d for any dilation, on every backend; TensorFlow.js's own throws above 1. A dilated kernel is the
 * kernel with zeros between its entries: go through that one, and leave out what its zeros were told.
 */
const conv2DGradient: GradConfig = {
  kernelName: Conv2D,
  inputsToSave: ['x', 'filter'],
  gradFunc: (dy, saved, attributes: NamedAttrMap) => {
    const [x, filter] = saved as [Tensor4D, Tensor4D];
    const {
      dilations,
      strides,
      pad: padding,
      dataFormat,
      dimRoundingMode,
    } = attributes as unknown as Conv2DAttrs;
    const rates = pairOf(dilations);
    const wide = wideShape(filter.shape, rates);
    const output = dy as Tensor4D;
    const step = pairOf(strides);
    return {
      x: () =>
        conv2DBackpropInput(
          x.shape,
          output,
          dilated(filter, rates),
          step,
          padding,
          dataFormat,
          dimRoundingMode,
        ),
      filter: () =>
        undilated(conv2DBackpropFilter(x, output, wide, step, padding, dataFormat, dimRoundingMode), rates),
    };
  },
};

const pairOf = (value: number | readonly number[]): [number, number] =>
  typeof value === 'number' ? [value, value] : [value[0]!, value[1]!];

const isOne = ([down, across]: Pair) => down === 1 && across === 1;

const wideShape = ([height, width, inputs, outputs]: Shape4, [down, across]: Pair): Shape4 => [
  (height - 1) * down + 1,
  (width - 1) * across + 1,
  inputs,
  outputs,
];

function dilated(filter: Tensor4D, rates: Pair): Tensor4D {
  if (isOne(rates)) return filter;
  const [height, width, inputs, outputs] = filter.shape;
  const [down, across] = rates;
  // One axis after the other: webgl pads nothing of five dimensions.
  const rows = withZeros(reshape(filter, [height, 1, width * inputs * outputs]), down);
  const entries = withZeros(reshape(rows, [height * down * width, 1, inputs * outputs]), across);
  const whole = reshape(entries, [height * down, width * across, inputs, outputs]) as Tensor4D;
  return slice(whole, [0, 0, 0, 0], wideShape(filter.shape, rates));
}

const withZeros = (entries: Tensor, rate: number): Tensor =>
  pad(entries, [
    [0, 0],
    [0, rate - 1],
    [0, 0],
  ]);

const undilated = (gradient: Tensor4D, rates: Pair): Tensor =>
  isOne(rates) ? gradient : stridedSlice(gradient, [0, 0, 0, 0], gradient.shape, [...rates, 1, 1]);

registerGradient(conv2DGradient);
