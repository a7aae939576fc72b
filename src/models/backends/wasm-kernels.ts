import { getKernel, registerKernel, unregisterKernel } from '@tensorflow/tfjs-core';
import { convolutionKernels } from './wasm-conv';
import { depthwiseKernels } from './wasm-depthwise';
import { einsumKernels } from './wasm-einsum';
import { poolingKernels } from './wasm-pool';
import { segmentKernels } from './wasm-segments';

const ours = [convolutionKernels, poolingKernels, depthwiseKernels, segmentKernels, einsumKernels].flat();

// In place of the backend's where it has one.
for (const kernel of ours) {
  if (getKernel(kernel.kernelName, 'wasm')) unregisterKernel(kernel.kernelName, 'wasm');
  registerKernel(kernel);
}
