import type { BackendName } from '~/models/backends/names';
import { availableBackends, onBackendLost, openBackend } from '~/models/backends/open';
import * as tf from '~/models/backends/tensors';
import { wrongIn } from '~/models/backends/vector-case';
import { vectorCases } from '~/models/backends/vector-cases';
import { openPictures } from '~/models/cnn/pictures';
import { openCnn } from '~/models/cnn/run';
import type { CnnSpec } from '~/models/cnn/spec';
import { startCnn } from '~/models/cnn/start';
import { randomFrom } from '~/numerics/random';

const lost: string[] = [];
onBackendLost(({ message }) => lost.push(message));

/** y, ∂x and ∂w of a few convolutions and a pooling, and how many tensors that left behind. */
async function gradientsOn(backend: BackendName) {
  await openBackend(backend);
  const before = tf.memory().numTensors;
  const numbers = tf.numbersFrom(() => {
    const values = (shape: number[], salt: number) => {
      const size = shape.reduce((product, each) => product * each, 1);
      return tf.tensor(
        Float32Array.from({ length: size }, (_, i) => ((7 * i + salt * (i % 5)) % 9) - 4),
        shape,
      );
    };
    const convolutions = [
      { filter: [3, 3, 3, 4], strides: 1, pad: 'same', dilations: 1 },
      { filter: [5, 3, 3, 4], strides: 2, pad: 'valid', dilations: 1 },
      { filter: [3, 3, 3, 2], strides: 1, pad: 'valid', dilations: 2 },
    ].flatMap(({ filter, strides, pad, dilations }) => {
      const inputs = [values([2, 9, 8, 3], 1), values(filter, 2)];
      const convolve = (x: tf.Tensor, w: tf.Tensor) =>
        tf.conv2d(x as tf.Tensor4D, w as tf.Tensor4D, strides, pad as 'same', 'NHWC', dilations);
      return [convolve(inputs[0]!, inputs[1]!), ...tf.grads((x, w) => tf.square(convolve(x, w)))(inputs)];
    });
    // All different; for equal ones see `tiesOn`.
    const picture = tf.tensor(
      Float32Array.from({ length: 2 * 6 * 7 * 3 }, (_, i) => (61 * i) % 252),
      [2, 6, 7, 3],
    );
    const pool = (x: tf.Tensor) => tf.square(tf.maxPool(x as tf.Tensor4D, 3, 2, 'same'));
    return [...convolutions, pool(picture), tf.grad(pool)(picture)].map((tensor) => [...tensor.dataSync()]);
  });
  return { numbers, left: tf.memory().numTensors - before };
}

/** Values of few kinds: of the equal entries in a window the first gets the gradient, everywhere. */
async function tiesOn(backend: BackendName) {
  await openBackend(backend);
  const before = tf.memory().numTensors;
  const numbers = tf.numbersFrom(() => {
    const picture = tf.tensor(
      Float32Array.from({ length: 2 * 6 * 7 * 3 }, (_, i) => ((5 * i) % 13) % 3),
      [2, 6, 7, 3],
    );
    const slopes = (pad: 'same' | 'valid', size: number, stride: number) =>
      tf.grad((x) => tf.square(tf.maxPool(x as tf.Tensor4D, size, stride, pad)))(picture);
    return [slopes('same', 3, 2), slopes('valid', 2, 2), slopes('valid', 3, 1)].map((tensor) => [
      ...tensor.dataSync(),
    ]);
  });
  return { numbers, left: tf.memory().numTensors - before };
}

/** The vectors of PyTorch and NumPy, forward and gradient: which of them a backend gets wrong. */
async function vectorsOn(backend: BackendName) {
  await openBackend(backend);
  const before = tf.memory().numTensors;
  const wrong = vectorCases.flatMap(wrongIn);
  return { wrong, left: tf.memory().numTensors - before };
}

/** Ten steps of a small CNN: their losses, and the parameters after them. */
async function trainOn(backend: BackendName) {
  await openBackend(backend);
  const spec: CnnSpec = {
    input: [12, 12, 1],
    layers: [
      { kind: 'conv', filters: 4, kernel: 3, padding: 'same' },
      { kind: 'relu' },
      { kind: 'max-pool', size: 2 },
      { kind: 'flatten' },
      { kind: 'dense', units: 3 },
    ],
  };
  const random = randomFrom(5);
  const count = 20;
  const labels = Uint8Array.from({ length: count }, (_, n) => n % 3);
  const data = { count, pixels: new Float32Array(144 * count).map(() => random() - 0.5), labels };
  const run = openCnn(
    { spec, optimizer: { name: 'momentum', learningRate: 0.05 } },
    openPictures(data, 3, 10, 2),
    startCnn(spec, 'he-normal', 1),
  );
  const before = tf.memory().numTensors;
  const losses = Array.from({ length: 10 }, () => {
    run.advance(1);
    return run.batchLoss;
  });
  return {
    numbers: [losses, ...run.parameters.map((array) => [...array])],
    left: tf.memory().numTensors - before,
  };
}

addEventListener('message', async ({ data }: MessageEvent<string>) => {
  try {
    if (data === 'which') postMessage(await availableBackends());
    else if (data === 'lose webgl') {
      const { gpgpu } = tf.backend() as unknown as { gpgpu: { gl: WebGL2RenderingContext } };
      gpgpu.gl.getExtension('WEBGL_lose_context')!.loseContext();
      setTimeout(() => postMessage(lost), 200);
    } else if (data.startsWith('ties ')) postMessage(await tiesOn(data.slice(5) as BackendName));
    else if (data.startsWith('vectors ')) postMessage(await vectorsOn(data.slice(8) as BackendName));
    else if (data.startsWith('train ')) postMessage(await trainOn(data.slice(6) as BackendName));
    else postMessage(await gradientsOn(data as BackendName));
  } catch (error) {
    const { name, message } = error as Error;
    postMessage({ error: `${name}: ${message}`, ...(error as object) });
  }
});
