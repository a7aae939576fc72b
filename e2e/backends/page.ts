/** Talks to the worker, for `backends.spec.ts`: `ask('wasm')` computes there. */
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

const ask = (question: unknown) =>
  new Promise((answer) => {
    worker.addEventListener('message', ({ data }) => answer(data), { once: true });
    worker.postMessage(question);
  });

Object.assign(window, { ask });
