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

/** How a kernel goes over a picture, as conv2d takes it. */
export type Convolution = Pick<Conv2DAttrs, 'strides' | 'pad'> & Partial<Conv2DAttrs>;

/**
 * ∂/∂x of a conv2d with this `filter`, given the gradient `dy` at its output; for any dilation, on every backend. A dilated
 * kernel is the kernel with zeros between its entries: the gradient goes through that one.
 */
export function conv2dInputGradient(
  shape: Shape4,
  dy: Tensor4D,
  filter: Tensor4D,
  how: Convolution,
): Tensor4D {
  const { strides, pad: padding, dataFormat, dilations, dimRoundingMode } = how;
  const wide = dilated(filter, pairOf(dilations ?? 1));
  return conv2DBackpropInput(shape, dy, wide, pairOf(strides), padding, dataFormat, dimRoundingMode);
}

/** ∂/∂filter; the gradients of the zeros between the entries of a dilated kernel are left out. */
export function conv2dFilterGradient(x: Tensor4D, dy: Tensor4D, shape: Shape4, how: Convolution): Tensor4D {
  const { strides, pad: padding, dataFormat, dilations, dimRoundingMode } = how;
  const rates = pairOf(dilations ?? 1);
  const wide = wideShape(shape, rates);
  return undilated(
    conv2DBackpropFilter(x, dy, wide, pairOf(strides), padding, dataFormat, dimRoundingMode),
    rates,
  );
}

/** In place of TensorFlow.js's own, which throws where the dilation is above 1. */
const conv2DGradient: GradConfig = {
  kernelName: Conv2D,
  inputsToSave: ['x', 'filter'],
  gradFunc: (dy, saved, attributes: NamedAttrMap) => {
    const [x, filter] = saved as [Tensor4D, Tensor4D];
    const how = attributes as unknown as Conv2DAttrs;
    return {
      x: () => conv2dInputGradient(x.shape, dy as Tensor4D, filter, how),
      filter: () => conv2dFilterGradient(x, dy as Tensor4D, filter.shape, how),
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

const undilated = (gradient: Tensor4D, rates: Pair): Tensor4D =>
  isOne(rates)
    ? gradient
    : (stridedSlice(gradient, [0, 0, 0, 0], gradient.shape, [...rates, 1, 1]) as Tensor4D);

registerGradient(conv2DGradient);
