import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm/dist/backend_wasm';
import {
  getKernel,
  type KernelConfig,
  type KernelFunc,
  type TensorInfo,
  Transpose,
} from '@tensorflow/tfjs-core';

export type { BackendWasm };

/** A kernel of our own for the wasm backend. `run` makes one tensor and frees every other that it makes. */
export function wasmKernel<Inputs, Attrs>(
  kernelName: string,
  run: (backend: BackendWasm, inputs: Inputs, attrs: Attrs) => TensorInfo,
  setup?: (backend: BackendWasm) => void,
): KernelConfig {
  const kernelFunc: KernelFunc = ({ inputs, backend, attrs }) =>
    run(backend as BackendWasm, inputs as Inputs, attrs as Attrs);
  return {
    kernelName,
    backendName: 'wasm',
    kernelFunc,
    setupFunc: setup && ((backend) => setup(backend as BackendWasm)),
  };
}

/** Runs another kernel of the backend on tensors that the engine does not keep account of. */
export const runKernel = (
  backend: BackendWasm,
  name: string,
  inputs: Record<string, TensorInfo>,
  attrs: Record<string, unknown> = {},
): TensorInfo => getKernel(name, 'wasm').kernelFunc({ inputs, backend, attrs: attrs as never }) as TensorInfo;

export const transposed = (backend: BackendWasm, x: TensorInfo, perm: number[]): TensorInfo =>
  runKernel(backend, Transpose, { x }, { perm });

/** The number by which the compiled code knows a tensor. */
export const heapId = (backend: BackendWasm, { dataId }: TensorInfo): number =>
  (backend as unknown as { dataIdMap: { get(id: object): { id: number } } }).dataIdMap.get(dataId).id;

/** The numbers themselves, where they lie. To be taken after every output is made: when the heap grows, views of it go blind. */
export const heapView = (backend: BackendWasm, tensor: TensorInfo): Float32Array =>
  backend.typedArrayFromHeap(tensor) as Float32Array;

export const free = (backend: BackendWasm, ...tensors: TensorInfo[]) => {
  for (const { dataId } of tensors) backend.disposeData(dataId);
};

type Call = (...numbers: number[]) => number;

/** A compiled function that takes numbers. (Emscripten's types are not among our packages.) */
export const compiled = (
  module: object,
  name: string,
  parameters: number,
  result: 'number' | null = null,
): Call =>
  (module as { cwrap(name: string, result: string | null, parameters: string[]): Call }).cwrap(
    name,
    result,
    new Array<string>(parameters).fill('number'),
  );
