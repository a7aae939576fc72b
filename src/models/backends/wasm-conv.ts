/**
 * The gradients of a convolution as convolutions, which the wasm backend does fast: it has no kernel for the filter's, and a
 * slow one for the input's. With y[i,j] = Σ x[is+m−p, js+n−p]·w[m,n] (stride s, padding p), and g the gradient at y:
 *
 *   ∂w[m,n] = Σ x[m+is−p, n+js−p]·g[i,j]: x convolved with g. The stride of the one is the dilation of the other; what was a
 *   sum over the batch is now a sum over channels, so batch and channels change places.
 *   ∂x[h,l] = Σ g[i,j]·w[h−is+p, l−js+p]: g, with s−1 zeros between its entries, convolved with w turned by 180°. That takes
 *   a half to a twentieth of the time of the backend's own kernel, whatever the stride (1 to 3 measured).
 */
import {
  backend_util,
  Conv2D,
  Conv2DBackpropFilter,
  Conv2DBackpropInput,
  PadV2,
  Reshape,
  Reverse,
  Slice,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import { type BackendWasm, compiled, free, heapId, runKernel, transposed, wasmKernel } from './wasm-heap';

type Pair = readonly [number, number];
type ConvInfo = ReturnType<typeof backend_util.computeConv2DInfo>;

interface ConvAttrs {
  readonly strides: Pair | number;
  readonly pad: 'valid' | 'same' | number | backend_util.ExplicitPadding;
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil';
  readonly dataFormat: 'NHWC' | 'NCHW';
}

/** [kernel height, kernel width, input channels, output channels] */
type FilterShape = [number, number, number, number];
type Shape4 = [number, number, number, number];

const infoOf = (inShape: readonly number[], filterShape: readonly number[], attrs: ConvAttrs): ConvInfo => {
  if (attrs.dataFormat === 'NCHW')
    throw new Error('The wasm backend convolves pictures with their channels last.');
  return backend_util.computeConv2DInfo(
    inShape as Shape4,
    filterShape as FilterShape,
    attrs.strides as [number, number],
    1,
    attrs.pad,
    attrs.dimRoundingMode,
  );
};

let convolveInto: ReturnType<typeof compiled>;

const setup = (backend: BackendWasm) => {
  convolveInto = compiled(backend.wasm, Conv2D, 19);
};

/** Padding at the four sides. Less than nothing cuts rows or columns off the result. */
interface Padding {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The backend's own convolution, stride 1, with any padding and dilation. */
function convolve(
  backend: BackendWasm,
  input: TensorInfo,
  filter: TensorInfo,
  { top, bottom, left, right }: Padding,
  [dilationY, dilationX]: Pair = [1, 1],
): TensorInfo {
  const [batch, height, width, channels] = input.shape as Shape4;
  const [filterHeight, filterWidth, , outChannels] = filter.shape as FilterShape;
  const padded = (size: number, before: number, after: number) =>
    size + Math.max(0, before) + Math.max(0, after);
  const rows = padded(height, top, bottom) - (filterHeight - 1) * dilationY;
  const columns = padded(width, left, right) - (filterWidth - 1) * dilationX;
  const out = backend.makeOutput([batch, rows, columns, outChannels], 'float32');
  convolveInto(
    heapId(backend, input),
    batch,
    height,
    width,
    heapId(backend, filter),
    filterHeight,
    filterWidth,
    Math.max(0, top),
    Math.max(0, right),
    Math.max(0, bottom),
    Math.max(0, left),
    0, // The padding is as given, not TensorFlow's 'same'.
    dilationY,
    dilationX,
    1,
    1,
    channels,
    outChannels,
    heapId(backend, out),
  );
  if (Math.min(top, bottom, left, right) >= 0) return out;
  const begin = [0, Math.max(0, -top), Math.max(0, -left), 0];
  const size = [
    batch,
    rows + Math.min(0, top) + Math.min(0, bottom),
    columns + Math.min(0, left) + Math.min(0, right),
    outChannels,
  ];
  return replaced(backend, out, (x) => runKernel(backend, Slice, { x }, { begin, size }));
}

/** Frees `before` and gives what `change` made of it. */
function replaced(backend: BackendWasm, before: TensorInfo, change: (before: TensorInfo) => TensorInfo) {
  const after = change(before);
  free(backend, before);
  return after;
}

/** ∂w [kernel height, kernel width, in, out] */
function filterGradient(
  backend: BackendWasm,
  { x, dy }: { x: TensorInfo; dy: TensorInfo },
  attrs: ConvAttrs & { filterShape: FilterShape },
): TensorInfo {
  const info = infoOf(x.shape, attrs.filterShape, attrs);
  const { inHeight, inWidth, outHeight, outWidth, strideHeight, strideWidth } = info;
  const { top, left } = info.padInfo;
  const padding = {
    top,
    left,
    // Below zero where the last rows and columns were reached by no window.
    bottom: (outHeight - 1) * strideHeight + info.filterHeight - inHeight - top,
    right: (outWidth - 1) * strideWidth + info.filterWidth - inWidth - left,
  };
  const input = transposed(backend, x, [3, 1, 2, 0]);
  const filter = transposed(backend, dy, [1, 2, 0, 3]);
  const gradient = convolve(backend, input, filter, padding, [strideHeight, strideWidth]);
  free(backend, input, filter);
  return replaced(backend, gradient, (swapped) => transposed(backend, swapped, [1, 2, 0, 3]));
}

/** ∂x [batch, height, width, in] */
function inputGradient(
  backend: BackendWasm,
  { dy, filter }: { dy: TensorInfo; filter: TensorInfo },
  attrs: ConvAttrs & { inputShape: Shape4 },
): TensorInfo {
  const info = infoOf(attrs.inputShape, filter.shape, attrs);
  const { inHeight, inWidth, filterHeight, filterWidth } = info;
  const spread = spreadOut(backend, dy, info);
  const [, height, width] = spread.shape as Shape4;
  // Below zero where padding is wider than the kernel: windows that saw nothing but zeros pass nothing back.
  const top = filterHeight - 1 - info.padInfo.top;
  const left = filterWidth - 1 - info.padInfo.left;
  const padding = {
    top,
    left,
    bottom: inHeight + filterHeight - 1 - height - top,
    right: inWidth + filterWidth - 1 - width - left,
  };
  const turned = replaced(backend, runKernel(backend, Reverse, { x: filter }, { dims: [0, 1] }), (reversed) =>
    transposed(backend, reversed, [0, 1, 3, 2]),
  );
  const gradient = convolve(backend, spread, turned, padding);
  free(backend, spread, turned);
  return gradient;
}

/** dy with stride − 1 zeros after each entry. */
function spreadOut(backend: BackendWasm, dy: TensorInfo, info: ConvInfo): TensorInfo {
  const { batchSize, outHeight, outWidth, outChannels, strideHeight, strideWidth } = info;
  const reshaped = (x: TensorInfo, shape: number[]) => runKernel(backend, Reshape, { x }, { shape });
  if (strideHeight === 1 && strideWidth === 1) return reshaped(dy, dy.shape);
  const cells = reshaped(dy, [batchSize * outHeight, 1, outWidth, 1, outChannels]);
  const paddings = [
    [0, 0],
    [0, strideHeight - 1],
    [0, 0],
    [0, strideWidth - 1],
    [0, 0],
  ];
  const padded = replaced(backend, cells, (x) =>
    runKernel(backend, PadV2, { x }, { paddings, constantValue: 0 }),
  );
  return replaced(backend, padded, (x) =>
    reshaped(x, [batchSize, outHeight * strideHeight, outWidth * strideWidth, outChannels]),
  );
}

export const convolutionKernels = [
  wasmKernel(Conv2DBackpropFilter, filterGradient, setup),
  wasmKernel(Conv2DBackpropInput, inputGradient, setup),
];
