import { type TensorInfo, UnsortedSegmentSum } from '@tensorflow/tfjs-core';
import { type BackendWasm, heapView, wasmKernel } from './wasm-heap';

/**
 * Adds the rows of x to the rows of the result that `segmentIds` names: the gradient of `gather`, by which an embedding
 * learns. Rows with an id out of range are left out.
 */
function segmentSum(
  backend: BackendWasm,
  { x, segmentIds }: { x: TensorInfo; segmentIds: TensorInfo },
  { numSegments }: { numSegments: number },
): TensorInfo {
  const rest = x.shape.slice(segmentIds.shape.length);
  const width = rest.reduce((product, each) => product * each, 1);
  const out = backend.makeOutput([numSegments, ...rest], 'float32');
  const values = heapView(backend, x);
  const ids = backend.typedArrayFromHeap(segmentIds) as Int32Array;
  const sums = heapView(backend, out).fill(0);
  for (const [row, id] of ids.entries()) {
    if (id < 0 || id >= numSegments) continue;
    for (let i = 0; i < width; i++) sums[id * width + i]! += values[row * width + i]!;
  }
  return out;
}

export const segmentKernels = [wasmKernel(UnsortedSegmentSum, segmentSum)];
