/**
 * The one door to TensorFlow.js. It is ready when it is imported: the cpu backend answers in the same call, in Node as in a
 * browser. Only what is listed here is registered and bundled; a model that needs more adds it here, the kernel and, if it
 * is trained through, the gradient ("Kernel 'X' not registered", "gradient function not found for X").
 */
import './tf-environment';
import '@tensorflow/tfjs-core/dist/engine';
import '@tensorflow/tfjs-backend-cpu/dist/base';
import { addConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Add';
import { batchMatMulConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/BatchMatMul';
import { castConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Cast';
import { expConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Exp';
import { identityConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Identity';
import { logConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Log';
import { maxConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Max';
import { multiplyConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Multiply';
import { negConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Neg';
import { reluConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Relu';
import { reshapeConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Reshape';
import { squareConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Square';
import { stepConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Step';
import { subConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sub';
import { sumConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Sum';
import { tanhConfig } from '@tensorflow/tfjs-backend-cpu/dist/kernels/Tanh';
import {
  env,
  getGradient,
  getKernel,
  registerGradient,
  registerKernel,
  setBackend,
  tidy,
} from '@tensorflow/tfjs-core';
import { addGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Add_grad';
import { batchMatMulGradConfig } from '@tensorflow/tfjs-core/dist/gradients/BatchMatMul_grad';
import { multiplyGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Multiply_grad';
import { reluGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Relu_grad';
import { squareGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Square_grad';
import { subGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sub_grad';
import { sumGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sum_grad';
import { tanhGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Tanh_grad';

export type { Scalar, Tensor, Tensor2D } from '@tensorflow/tfjs-core';
export {
  add,
  logSoftmax,
  matMul,
  memory,
  mul,
  ones,
  relu,
  scalar,
  square,
  sub,
  sum,
  tanh,
  tensor1d,
  tensor2d,
  valueAndGrads,
} from '@tensorflow/tfjs-core';

const kernels = [
  addConfig,
  batchMatMulConfig,
  castConfig,
  expConfig,
  identityConfig,
  logConfig,
  maxConfig,
  multiplyConfig,
  negConfig,
  reluConfig,
  reshapeConfig,
  squareConfig,
  stepConfig,
  subConfig,
  sumConfig,
  tanhConfig,
];
const gradients = [
  addGradConfig,
  batchMatMulGradConfig,
  multiplyGradConfig,
  reluGradConfig,
  squareGradConfig,
  subGradConfig,
  sumGradConfig,
  tanhGradConfig,
];

// Both registries outlive this module when it is reloaded, and warn about what is there already.
for (const kernel of kernels) if (!getKernel(kernel.kernelName, kernel.backendName)) registerKernel(kernel);
for (const gradient of gradients) if (!getGradient(gradient.kernelName)) registerGradient(gradient);

if (!env().platform) {
  env().setPlatform('standard globals', {
    fetch: (path, init) => fetch(path, init),
    now: () => performance.now(),
    encode: (text) => new TextEncoder().encode(text),
    decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
    isTypedArray: (value) =>
      value instanceof Float32Array ||
      value instanceof Int32Array ||
      value instanceof Uint8Array ||
      value instanceof Uint8ClampedArray,
  });
}

// The promise is for backends that load something; the cpu backend is in place when the call returns.
void setBackend('cpu');

/** What `compute` returns, which holds no tensor; every tensor that it made on the way is freed. */
export function numbersFrom<Numbers>(compute: () => Numbers): Numbers {
  const results: Numbers[] = [];
  tidy(() => {
    results.push(compute());
  });
  return results[0]!;
}
