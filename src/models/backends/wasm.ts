import '../tf';
import '@tensorflow/tfjs-backend-wasm/dist/register_all_kernels';
import './wasm-kernels';
import { BackendWasm } from '@tensorflow/tfjs-backend-wasm/dist/backend_wasm';
import type {
  BackendWasmModule,
  WasmFactoryConfig,
} from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js';
import type { Opened } from './opened';
import { wasmParts } from './wasm-binary';
import { compiled } from './wasm-heap';

/** A program that is valid only where WebAssembly knows 128-bit vectors (GoogleChromeLabs/wasm-feature-detect). */
const simdProbe = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11],
);

/**
 * Compiled C++ with XNNPACK, on one thread. TensorFlow.js's own `init` is not used: it brings the threaded program, which has
 * to be started from a `blob:` address and breaks when it is minified, and it never answers when a file does not arrive.
 */
export async function open(): Promise<Opened> {
  const { factory, binary } = await wasmParts(WebAssembly.validate(simdProbe));
  const config: WasmFactoryConfig & { wasmBinary: Uint8Array } = { wasmBinary: binary };
  return { backend: new BackendWasm(withCalls(await factory(config))) };
}

/** Gives the module the functions under which the backend calls it, as in TensorFlow.js's `backend_wasm.ts`. */
function withCalls(module: BackendWasmModule): BackendWasmModule {
  const calling = (name: string, parameters: number, result?: 'number') =>
    compiled(module, name, parameters, result) as () => number;
  module.tfjs = {
    init: calling('init', 0),
    initWithThreadsCount: calling('init_with_threads_count', 1),
    getThreadsCount: calling('get_threads_count', 0, 'number'),
    registerTensor: calling('register_tensor', 3),
    disposeData: calling('dispose_data', 1),
    dispose: calling('dispose', 0),
  };
  return module;
}
