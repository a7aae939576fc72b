import type { Plugin } from 'vite';

/** What TensorFlow.js must have of us in what readers download. For pages and for workers. */
export const tensorflow = (): Plugin[] => [oneThread, doorFirst];

/**
 * Leaves out the program for WebAssembly on several threads, 60 kB which could not run here: its workers start from `blob:`
 * addresses, which the pages' policy does not allow, and it breaks when it is minified.
 */
const oneThread: Plugin = {
  name: 'book-one-thread',
  apply: 'build',
  transform: {
    filter: { id: /tfjs-backend-wasm-threaded-simd(\.worker)?\.js$/ },
    handler: () => ({
      code: 'export default undefined; export const wasmWorkerContents = "";',
      moduleSideEffects: false,
    }),
  },
};

/**
 * Fails the build when TensorFlow.js could wake up before `tf-environment.ts` has prepared it. Within a chunk modules keep
 * their order; two chunks may come either way round. Every module that brings TensorFlow.js has to import `models/tf` first.
 */
const doorFirst: Plugin = {
  name: 'book-door-first',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const place = (path: string) => chunk.moduleIds.findIndex((id) => id.endsWith(path));
      const engine = place('/tfjs-core/dist/engine.js');
      if (engine < 0) continue;
      const door = place('/src/models/tf-environment.ts');
      if (door < 0 || door > engine)
        this.error(`${chunk.fileName} may start TensorFlow.js before src/models/tf-environment.ts.`);
    }
  },
};
