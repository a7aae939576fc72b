import {
  backend_util,
  getKernel,
  type KernelConfig,
  registerKernel,
  type TensorInfo,
  unregisterKernel,
} from '@tensorflow/tfjs-core';
import * as names from '@tensorflow/tfjs-core/dist/kernel_names';
import type { BackendName } from './names';

const windowed = [
  names.Conv2D,
  names.Conv2DBackpropFilter,
  names.Conv2DBackpropInput,
  names.DepthwiseConv2dNative,
  names.DepthwiseConv2dNativeBackpropFilter,
  names.DepthwiseConv2dNativeBackpropInput,
  names.FusedConv2D,
  names.FusedDepthwiseConv2D,
  names.MaxPool,
  names.MaxPoolGrad,
  names.AvgPool,
  names.AvgPoolGrad,
];

type Pair = [number, number];
type Shape4 = [number, number, number, number];
type Sides = [Pair, Pair, Pair, Pair];

/**
 * Mends two errors of TensorFlow.js 4.22 by saying the same padding side by side.
 *
 * One number means that many zeros on all four sides, but the width of the result is worked out from the kernel's height and
 * the vertical stride: a wrong size where they differ from the others, and on wasm a result written beyond its memory.
 *
 * `same` on wasm, with a stride larger than the kernel, fails inside XNNPACK without a word: the result is zeros.
 */
export function mendPadding(backendName: BackendName) {
  for (const name of windowed) {
    const kernel = getKernel(name, backendName);
    if (!kernel) continue;
    unregisterKernel(name, backendName);
    registerKernel(withSides(kernel));
  }
}

const withSides = (kernel: KernelConfig): KernelConfig => ({
  ...kernel,
  kernelFunc: (call) => {
    const pad = sidesOf(call.attrs as unknown as Window, call.inputs as Inputs);
    return kernel.kernelFunc({ ...call, attrs: { ...call.attrs, pad } });
  },
});

interface Window {
  readonly pad: 'valid' | 'same' | number | Sides;
  readonly strides: Pair | number;
  readonly dilations?: Pair | number;
}

interface Inputs {
  readonly [name: string]: TensorInfo | undefined;
}

function sidesOf({ pad, strides, dilations }: Window, { x, filter }: Inputs) {
  if (typeof pad === 'number') return sides(pad, pad, pad, pad);
  if (pad !== 'same' || !x || !filter) return pad;
  const shapes = [x.shape as Shape4, filter.shape as Shape4] as const;
  const { padInfo } = backend_util.computeConv2DInfo(...shapes, strides as Pair, dilations ?? 1, pad);
  return sides(padInfo.top, padInfo.bottom, padInfo.left, padInfo.right);
}

const sides = (top: number, bottom: number, left: number, right: number): Sides => [
  [0, 0],
  [top, bottom],
  [left, right],
  [0, 0],
];
