import { expect, test, vi } from 'vitest';

test('opens on a page with a broken or hostile address, is ready at once, takes no flags and prints nothing', async () => {
  vi.stubGlobal('location', { search: '?columns.x=%ED%95&tfjsflags=DEBUG:true,IS_NODE,__proto__:1' });
  const spies = (['log', 'info', 'warn', 'error'] as const).map((channel) => vi.spyOn(console, channel));
  const tf = await import('./tf');
  const product = tf.numbersFrom(() => [
    ...tf.matMul(tf.tensor2d([1, 2, 3, 4], [2, 2]), tf.tensor2d(new Float32Array([1, 1]), [2, 1])).dataSync(),
  ]);
  expect(product).toEqual([3, 7]);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});

test('frees the tensors of a computation, also of one that fails', async () => {
  const { add, memory, numbersFrom, scalar } = await import('./tf');
  const before = memory().numTensors;
  numbersFrom(() => add(scalar(1), scalar(2)).dataSync());
  const failing = () =>
    numbersFrom(() => {
      scalar(1);
      throw new Error('on the way');
    });
  expect(failing).toThrow('on the way');
  expect(memory().numTensors).toBe(before);
});
