import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/backend_webgl';
import { MaxPool2DBackpropProgram } from '@tensorflow/tfjs-backend-webgl/dist/max_pool_backprop_gpu';
import { Pool2DProgram } from '@tensorflow/tfjs-backend-webgl/dist/pool_gpu';
import {
  backend_util,
  MaxPoolGrad,
  type MaxPoolGradAttrs,
  registerKernel,
  type Tensor4D,
  type TensorInfo,
  unregisterKernel,
} from '@tensorflow/tfjs-core';

// TensorFlow.js 4.22 looks for the place of a maximum with ≥, and so finds the last of equal ones; cpu and wasm find the first.
const last = 'if (value >= currMinMaxValue)';
const first = 'if (minMaxValueFound < 0.5 || value > currMinMaxValue)';

/** The gradient of max pooling on WebGL, for the first of equal entries, as on every other backend. */
export function mendMaxPoolGradient(): void {
  unregisterKernel(MaxPoolGrad, 'webgl');
  registerKernel({
    kernelName: MaxPoolGrad,
    backendName: 'webgl',
    kernelFunc({ inputs, backend, attrs }) {
      const webgl = backend as MathBackendWebGL;
      const { dy, input } = inputs as Record<'dy' | 'input', TensorInfo>;
      const { filterSize, strides, pad, dimRoundingMode } = attrs as unknown as MaxPoolGradAttrs;
      const shape = input.shape as Tensor4D['shape'];
      const info = backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode);
      const finding = new Pool2DProgram(info, 'max', true);
      finding.userCode = finding.userCode.replace(last, first);
      const places = webgl.runWebGLProgram(finding, [input], input.dtype);
      const dx = webgl.runWebGLProgram(new MaxPool2DBackpropProgram(info), [dy, places], input.dtype);
      webgl.disposeIntermediateTensorInfo(places);
      return dx;
    },
  });
}
