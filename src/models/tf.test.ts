import { expect, test, vi } from 'vitest';

test('is ready in the call that imports it, and says nothing', async () => {
  const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
  const tf = await import('./tf');
  const product = tf.tidy(() => [
    ...tf.matMul(tf.tensor2d([1, 2, 3, 4], [2, 2]), tf.tensor2d(new Float32Array([1, 1]), [2, 1])).dataSync(),
  ]);
  expect(product).toEqual([3, 7]);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});
