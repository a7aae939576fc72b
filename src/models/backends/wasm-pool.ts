import { backend_util, MaxPoolGrad, type MaxPoolGradAttrs, type TensorInfo } from '@tensorflow/tfjs-core';
import { type BackendWasm, heapView, wasmKernel } from './wasm-heap';

/**
 * Gives each window's gradient to the first of its largest entries, row after row. One pass over the windows, where the
 * backend's own kernel searches, for every entry of the input, all the windows that it lies in.
 */
function maxPoolGradient(
  backend: BackendWasm,
  { dy, input }: { dy: TensorInfo; input: TensorInfo },
  { filterSize, strides, pad, dimRoundingMode }: MaxPoolGradAttrs,
): TensorInfo {
  const info = backend_util.computePool2DInfo(
    input.shape as [number, number, number, number],
    filterSize,
    strides,
    1,
    pad,
    dimRoundingMode,
  );
  const out = backend.makeOutput(input.shape, 'float32');
  const gradient = heapView(backend, out).fill(0);
  routeToMaxima(heapView(backend, input), heapView(backend, dy), gradient, info);
  return out;
}

type PoolInfo = ReturnType<typeof backend_util.computePool2DInfo>;

function routeToMaxima(x: Float32Array, dy: Float32Array, dx: Float32Array, info: PoolInfo) {
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, padInfo } = info;
  const { strideHeight, strideWidth, filterHeight, filterWidth } = info;
  let window = 0;
  for (let b = 0; b < batchSize; b++)
    for (let i = 0; i < outHeight; i++) {
      const top = Math.max(0, i * strideHeight - padInfo.top);
      const bottom = Math.min(inHeight, i * strideHeight - padInfo.top + filterHeight);
      for (let j = 0; j < outWidth; j++) {
        const left = Math.max(0, j * strideWidth - padInfo.left);
        const right = Math.min(inWidth, j * strideWidth - padInfo.left + filterWidth);
        for (let channel = 0; channel < inChannels; channel++, window++) {
          let largest = Number.NEGATIVE_INFINITY;
          let place = -1;
          for (let h = top; h < bottom; h++) {
            let at = ((b * inHeight + h) * inWidth + left) * inChannels + channel;
            for (let l = left; l < right; l++, at += inChannels)
              if (x[at]! > largest) {
                largest = x[at]!;
                place = at;
              }
          }
          // A window of nothing but padding, or of NaN, has no largest entry.
          if (place >= 0) dx[place]! += dy[window]!;
        }
      }
    }
}

export const poolingKernels = [wasmKernel(MaxPoolGrad, maxPoolGradient)];
