import * as tf from '../backends/tensors';
import type { CnnLayer } from './spec';

/** What a layer's pass back gives. `parameters` in the order of `CnnState`. */
export interface Gradients {
  readonly input?: tf.Tensor;
  readonly parameters: readonly tf.Tensor[];
}

/** What a layer computed on its way forward. */
export interface Passed {
  readonly x: tf.Tensor;
  readonly y: tf.Tensor;
  readonly parameters: readonly tf.Tensor[];
}

/** How a kind of layer computes, forward and back. All tensors have the batch first, channels last. */
interface LayerKind<Layer extends CnnLayer> {
  forward(x: tf.Tensor, parameters: readonly tf.Tensor[], layer: Layer): tf.Tensor;
  /** From the gradient at the output. `wanted` is false where nobody asks for the gradient at the input. */
  backward(dy: tf.Tensor, passed: Passed, layer: Layer, wanted: boolean): Gradients;
}

type Of<Kind extends CnnLayer['kind']> = Extract<CnnLayer, { kind: Kind }>;
type Pool = Of<'max-pool' | 'avg-pool'>;

const howConv = ({ stride = 1, padding = 'valid', dilation = 1 }: Of<'conv'>): tf.Convolution => {
  const sides: [number, number] = [Number(padding), Number(padding)];
  return {
    strides: [stride, stride],
    pad: typeof padding === 'number' ? [[0, 0], sides, sides, [0, 0]] : padding,
    dataFormat: 'NHWC',
    dilations: [dilation, dilation],
  };
};

/** Sums over all but the last axis as a product with ones, which every backend does faster than a sum over three axes. */
function sumToChannels(dy: tf.Tensor): tf.Tensor {
  const channels = dy.shape.at(-1)!;
  const rows = dy.size / channels;
  return tf.reshape(tf.matMul(tf.ones([1, rows]), tf.reshape(dy, [rows, channels]) as tf.Tensor2D), [
    channels,
  ]);
}

const howPool = ({ size, stride = size, padding = 'valid' }: Pool) => ({
  filterSize: [size, size],
  strides: [stride, stride],
  pad: padding,
});

const kinds: { readonly [Kind in CnnLayer['kind']]: LayerKind<Of<Kind>> } = {
  conv: {
    forward: (x, [filter, bias], layer) => {
      const { strides, pad, dilations } = howConv(layer);
      return tf.fused.conv2d({
        x: x as tf.Tensor4D,
        filter: filter as tf.Tensor4D,
        bias,
        strides: strides as [number, number],
        pad,
        dilations: dilations as [number, number],
      });
    },
    backward(dy, { x, parameters: [filter] }, layer, wanted) {
      const how = howConv(layer);
      const [input, output, weights] = [x, dy, filter] as tf.Tensor4D[] as [
        tf.Tensor4D,
        tf.Tensor4D,
        tf.Tensor4D,
      ];
      return {
        input: wanted ? tf.conv2dInputGradient(input.shape, output, weights, how) : undefined,
        parameters: [tf.conv2dFilterGradient(input, output, weights.shape, how), sumToChannels(dy)],
      };
    },
  },
  relu: {
    forward: (x) => tf.relu(x),
    backward: (dy, { y }) => ({ input: tf.mul(dy, tf.step(y)), parameters: [] }),
  },
  'max-pool': {
    forward(x, _, layer) {
      const { filterSize, strides, pad } = howPool(layer);
      return tf.maxPool(x as tf.Tensor4D, filterSize as [number, number], strides as [number, number], pad);
    },
    backward: (dy, { x, y }, layer) => ({
      input: tf.engine().runKernel(tf.MaxPoolGrad, { dy, input: x, output: y }, howPool(layer)) as tf.Tensor,
      parameters: [],
    }),
  },
  'avg-pool': {
    forward(x, _, layer) {
      const { filterSize, strides, pad } = howPool(layer);
      return tf.avgPool(x as tf.Tensor4D, filterSize as [number, number], strides as [number, number], pad);
    },
    backward: (dy, { x }, layer) => ({
      input: tf.engine().runKernel(tf.AvgPoolGrad, { dy, input: x }, howPool(layer)) as tf.Tensor,
      parameters: [],
    }),
  },
  flatten: {
    forward: (x) => tf.reshape(x, [x.shape[0]!, -1]),
    backward: (dy, { x }) => ({ input: tf.reshape(dy, x.shape), parameters: [] }),
  },
  dense: {
    forward: (x, [weights, bias]) => tf.add(tf.matMul(x as tf.Tensor2D, weights as tf.Tensor2D), bias!),
    backward: (dy, { x, parameters: [weights] }, _, wanted) => ({
      input: wanted ? tf.matMul(dy as tf.Tensor2D, weights as tf.Tensor2D, false, true) : undefined,
      parameters: [tf.matMul(x as tf.Tensor2D, dy as tf.Tensor2D, true, false), sumToChannels(dy)],
    }),
  },
};

export const kindOf = (layer: CnnLayer) => kinds[layer.kind] as LayerKind<CnnLayer>;
