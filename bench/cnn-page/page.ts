/** `await measured`: what the worker measured, for `cnn.mjs`. */
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

const measured = new Promise((done, failed) => {
  worker.addEventListener('message', ({ data }) => done(data));
  worker.addEventListener('error', failed);
});

Object.assign(window, { measured });
