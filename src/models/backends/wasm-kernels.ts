import { getKernel, registerKernel, unregisterKernel } from '@tensorflow/tfjs-core';
import { convolutionKernels } from './wasm-conv';
import { poolingKernels } from './wasm-pool';

// Ours take the place of the backend's where it has one.
for (const kernel of [...convolutionKernels, ...poolingKernels]) {
  if (getKernel(kernel.kernelName, 'wasm')) unregisterKernel(kernel.kernelName, 'wasm');
  registerKernel(kernel);
}
