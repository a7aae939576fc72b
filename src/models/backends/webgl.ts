import '../tf';
import '@tensorflow/tfjs-backend-webgl/dist/register_all_kernels';
import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/backend_webgl';
import { env } from '@tensorflow/tfjs-core';
import { BackendError } from './names';
import type { Opened } from './opened';

/** Shaders on the graphics processor, from a worker by OffscreenCanvas. */
export function open(): Opened {
  // Where a browser draws in software, measurement decides, not a rule.
  env().set('SOFTWARE_WEBGL_ENABLED', true);
  if (!env().getBool('HAS_WEBGL'))
    throw new BackendError('webgl', 'unsupported', 'this browser gives no WebGL context here');
  if (!env().getBool('WEBGL_RENDER_FLOAT32_ENABLED'))
    throw new BackendError('webgl', 'imprecise', 'this device renders no 32-bit numbers');
  const backend = new MathBackendWebGL();
  const canvas = backend.gpgpu.gl.canvas;
  const lost = new Promise<string>((tell) => {
    canvas.addEventListener('webglcontextlost', () => tell('the WebGL context was lost'), { once: true });
  });
  return { backend, lost };
}
