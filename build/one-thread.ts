import type { Plugin } from 'vite';

/**
 * Leaves out the program of TensorFlow.js for WebAssembly on several threads, 60 kB which could not run here: its workers
 * start from `blob:` addresses, which the pages' policy does not allow, and it breaks when it is minified.
 */
export const oneThread = (): Plugin => ({
  name: 'book-one-thread',
  apply: 'build',
  transform: {
    filter: { id: /tfjs-backend-wasm-threaded-simd(\.worker)?\.js$/ },
    handler: () => ({
      code: 'export default undefined; export const wasmWorkerContents = "";',
      moduleSideEffects: false,
    }),
  },
});
