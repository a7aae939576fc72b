import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import * as glue from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js';
import { BackendError } from './names';

/** The program that goes around the binary, made by Emscripten. One for both binaries. */
type Factory = typeof import('@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js').default;

interface Parts {
  readonly factory: Factory;
  readonly binary: Uint8Array;
}

/** The glue and the binary: from our own origin in a browser, from node_modules in Node (tests, benchmarks, prerendering). */
export const wasmParts = (withSimd: boolean): Promise<Parts> =>
  import.meta.env.SSR ? fromNodeModules(withSimd) : fromOurOrigin(withSimd ? simd : plain);

async function fromOurOrigin(url: string): Promise<Parts> {
  const response = await fetch(url, { credentials: 'same-origin' }).catch((cause: unknown) => {
    throw new BackendError('wasm', 'not-loaded', `${url} could not be fetched`, { cause });
  });
  if (!response.ok)
    throw new BackendError('wasm', 'not-loaded', `${url} answered ${response.status} ${response.statusText}`);
  return { factory: glue.default, binary: new Uint8Array(await response.arrayBuffer()) };
}

async function fromNodeModules(withSimd: boolean): Promise<Parts> {
  const [{ createRequire }, { readFile }] = await Promise.all([
    import('node:module'),
    import('node:fs/promises'),
  ]);
  // The glue is a CommonJS module that Node has to load itself.
  const require = createRequire(import.meta.url);
  const folder = '@tensorflow/tfjs-backend-wasm';
  return {
    factory: require(`${folder}/wasm-out/tfjs-backend-wasm.js`) as Factory,
    binary: await readFile(
      require.resolve(`${folder}/dist/tfjs-backend-wasm${withSimd ? '-simd' : ''}.wasm`),
    ),
  };
}
