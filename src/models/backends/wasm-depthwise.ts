import {
  backend_util,
  DepthwiseConv2dNativeBackpropFilter,
  DepthwiseConv2dNativeBackpropInput,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import { type BackendWasm, heapView, wasmKernel } from './wasm-heap';

type Shape4 = [number, number, number, number];
type ConvInfo = ReturnType<typeof backend_util.computeConv2DInfo>;

interface DepthwiseAttrs {
  readonly strides: [number, number];
  readonly pad: 'valid' | 'same' | number | backend_util.ExplicitPadding;
  readonly dilations: [number, number];
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil';
}

const infoOf = (inShape: number[], filterShape: number[], attrs: DepthwiseAttrs): ConvInfo =>
  backend_util.computeConv2DInfo(
    inShape as Shape4,
    filterShape as Shape4,
    attrs.strides,
    attrs.dilations,
    attrs.pad,
    attrs.dimRoundingMode,
    true,
  );

/** Calls `meet` for every product x[at]·w[tap] that goes into an entry of y, channel by channel: the places of the three. */
function everyProduct(info: ConvInfo, meet: (x: number, w: number, y: number) => void) {
  const { inChannels, outChannels, padInfo, filterHeight, filterWidth } = info;
  const perChannel = outChannels / inChannels;
  let y = 0;
  for (let b = 0; b < info.batchSize; b++)
    for (let i = 0; i < info.outHeight; i++)
      for (let j = 0; j < info.outWidth; j++, y += outChannels)
        for (let m = 0; m < filterHeight; m++) {
          const h = i * info.strideHeight + m * info.dilationHeight - padInfo.top;
          if (h < 0 || h >= info.inHeight) continue;
          for (let n = 0; n < filterWidth; n++) {
            const l = j * info.strideWidth + n * info.dilationWidth - padInfo.left;
            if (l < 0 || l >= info.inWidth) continue;
            const x = ((b * info.inHeight + h) * info.inWidth + l) * inChannels;
            const w = (m * filterWidth + n) * outChannels;
            for (let k = 0; k < outChannels; k++) meet(x + Math.floor(k / perChannel), w + k, y + k);
          }
        }
}

/** ∂w [kernel height, kernel width, in, multiplier] of a convolution that keeps its channels apart. */
function filterGradient(
  backend: BackendWasm,
  { x, dy }: { x: TensorInfo; dy: TensorInfo },
  attrs: DepthwiseAttrs & { filterShape: Shape4 },
): TensorInfo {
  const out = backend.makeOutput(attrs.filterShape, 'float32');
  const [input, slope] = [heapView(backend, x), heapView(backend, dy)];
  const gradient = heapView(backend, out).fill(0);
  everyProduct(infoOf(x.shape, attrs.filterShape, attrs), (at, tap, y) => {
    gradient[tap]! += input[at]! * slope[y]!;
  });
  return out;
}

/** ∂x [batch, height, width, in] */
function inputGradient(
  backend: BackendWasm,
  { dy, filter }: { dy: TensorInfo; filter: TensorInfo },
  attrs: DepthwiseAttrs & { inputShape: Shape4 },
): TensorInfo {
  const out = backend.makeOutput(attrs.inputShape, 'float32');
  const [weights, slope] = [heapView(backend, filter), heapView(backend, dy)];
  const gradient = heapView(backend, out).fill(0);
  everyProduct(infoOf(attrs.inputShape, filter.shape, attrs), (at, tap, y) => {
    gradient[at]! += weights[tap]! * slope[y]!;
  });
  return out;
}

export const depthwiseKernels = [
  wasmKernel(DepthwiseConv2dNativeBackpropFilter, filterGradient),
  wasmKernel(DepthwiseConv2dNativeBackpropInput, inputGradient),
];
