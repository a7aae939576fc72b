import '../tf';
import '@tensorflow/tfjs-backend-webgl/dist/register_all_kernels';
import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/backend_webgl';
import { env } from '@tensorflow/tfjs-core';
import { BackendError } from './names';
import type { Opened } from './opened';
import { mendMaxPoolGradient } from './webgl-pool';

/** Shaders on the graphics processor, from a worker by OffscreenCanvas. */
export function open(): Opened {
  // Where a browser draws in software, measurement decides, not a rule.
  env().set('SOFTWARE_WEBGL_ENABLED', true);
  if (!env().getBool('HAS_WEBGL'))
    throw new BackendError('webgl', 'unsupported', 'this browser gives no WebGL context here');
  if (!env().getBool('WEBGL_RENDER_FLOAT32_ENABLED'))
    throw new BackendError('webgl', 'imprecise', 'this device renders no 32-bit numbers');
  // TensorFlow.js 4.22 packs 2×2 numbers into a texel. Where a side is odd, e⁰ = 1 or σ(0) = ½ comes to stand in the empty
  // corners, and a matrix product adds it in: with sigmoid or softmax and an odd minibatch every gradient is wrong by
  // percents, silently. Element by element, unpacked, no corner is written.
  env().set('WEBGL_PACK_UNARY_OPERATIONS', false);
  env().set('WEBGL_PACK_BINARY_OPERATIONS', false);
  mendMaxPoolGradient();
  const backend = new MathBackendWebGL();
  const canvas = backend.gpgpu.gl.canvas;
  const lost = new Promise<string>((tell) => {
    canvas.addEventListener('webglcontextlost', () => tell('the WebGL context was lost'), { once: true });
  });
  return { backend, lost };
}
