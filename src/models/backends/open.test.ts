import { expect, test, vi } from 'vitest';
import { backendNames } from './names';
import { availableBackends, openBackend } from './open';
import * as tf from './tensors';

test.each(['cpu', 'wasm'] as const)('%s opens, computes, and prints nothing', async (name) => {
  const spies = (['log', 'info', 'warn', 'error'] as const).map((channel) => vi.spyOn(console, channel));
  await openBackend(name);
  expect(tf.getBackend()).toBe(name);
  const product = tf.numbersFrom(() => [
    ...tf.matMul(tf.tensor2d([1, 2, 3, 4], [2, 2]), tf.tensor2d([1, 1], [2, 1])).dataSync(),
  ]);
  expect(product).toEqual([3, 7]);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});

test('tensors travel between backends', async () => {
  await openBackend('cpu');
  const there = tf.tensor1d([1, 2, 3]);
  await openBackend('wasm');
  const doubled = tf.mul(there, 2);
  await openBackend('cpu');
  expect([...tf.add(doubled, there).dataSync()]).toEqual([3, 6, 9]);
});

test('what this machine lacks says so, and what was open stays open', async () => {
  await openBackend('wasm');
  await expect(openBackend('webgl')).rejects.toMatchObject({ backend: 'webgl', trouble: 'unsupported' });
  await expect(openBackend('webgpu')).rejects.toMatchObject({ backend: 'webgpu', trouble: 'unsupported' });
  expect(tf.getBackend()).toBe('wasm');
});

test('a browser without WebAssembly hears of it', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.resetModules();
  vi.stubGlobal('WebAssembly', undefined);
  const fresh = await import('./open');
  await expect(fresh.openBackend('wasm')).rejects.toMatchObject({ backend: 'wasm', trouble: 'unsupported' });
  expect(await fresh.availableBackends()).toEqual(['cpu']);
  vi.unstubAllGlobals();
});

test('Node has the two that need no graphics processor', async () => {
  expect(await availableBackends()).toEqual(backendNames.slice(0, 2));
});
