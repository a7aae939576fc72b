import { backend_util, Einsum, Multiply, Reshape, Sum, type TensorInfo } from '@tensorflow/tfjs-core';
import { type BackendWasm, free, runKernel, transposed, wasmKernel } from './wasm-heap';

/** Einstein's sum, axis by axis, as the cpu backend goes about it: each factor lined up, multiplied, one axis summed away. */
function einsum(
  backend: BackendWasm,
  inputs: Record<number, TensorInfo>,
  { equation }: { equation: string },
): TensorInfo {
  const tensors = Object.values(inputs);
  const { allDims, summedDims, idDims } = backend_util.decodeEinsumEquation(equation, tensors.length);
  // It asks of the tensors only their shapes.
  backend_util.checkEinsumDimSizes(
    allDims.length,
    idDims,
    tensors as Parameters<typeof backend_util.checkEinsumDimSizes>[2],
  );
  const { path, steps } = backend_util.getEinsumComputePath(summedDims, idDims);
  const made: TensorInfo[] = [];
  const keep = (tensor: TensorInfo) => {
    made.push(tensor);
    return tensor;
  };
  let result: TensorInfo | undefined;
  let left = allDims.length;
  for (const [i, step] of steps.entries()) {
    for (const term of step) {
      const { permutationIndices, expandDims } = backend_util.getEinsumPermutation(left, idDims[term]!);
      const turned = keep(transposed(backend, tensors[term]!, permutationIndices));
      const shape = [...turned.shape];
      for (const axis of expandDims) shape.splice(axis, 0, 1);
      const factor = keep(runKernel(backend, Reshape, { x: turned }, { shape }));
      result = result ? keep(runKernel(backend, Multiply, { a: factor, b: result })) : factor;
    }
    if (i === steps.length - 1) break;
    const axis = path[i]!;
    if (axis >= 0)
      result = keep(
        runKernel(backend, Sum, { x: result! }, { axis: axis - (allDims.length - left), keepDims: false }),
      );
    left--;
  }
  free(backend, ...made.filter((tensor) => tensor !== result));
  return result!;
}

export const einsumKernels = [wasmKernel(Einsum, einsum)];
