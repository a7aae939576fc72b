import { digitSet } from '~/datasets/digits/digit-set';
import { readIdx } from '~/datasets/idx';
import { openBackend } from '~/models/backends/open';
import { openPictures, type PictureSet } from '~/models/cnn/pictures';
import { openCnn } from '~/models/cnn/run';
import { scoreOf } from '~/models/cnn/score';
import { startCnn } from '~/models/cnn/start';
import { spec } from '~/widgets/digit-lab/network';

/** From the bytes of two IDX files, gzipped or not. */
export async function pictureSet(images: Uint8Array, labels: Uint8Array): Promise<PictureSet> {
  const { shape, values } = await readIdx(images);
  return { count: shape[0]!, pixels: values, labels: (await readIdx(labels)).values };
}

interface Leg {
  readonly steps: number;
  readonly learningRate: number;
}

/**
 * Trains on drawn digits, leg after leg as the digit lab goes on when its rate is changed; accuracy (0 to 1) on 1,000 others of them, on
 * `real` and on its second half, and samples a second.
 */
export async function trained(count: number, legs: readonly Leg[], seed: number, real: PictureSet) {
  await openBackend('wasm');
  const batch = 32;
  const pictures = openPictures(digitSet(count, 1), 10, batch, seed);
  let state = startCnn(spec, 'he-normal', seed);
  const began = performance.now();
  for (const { steps, learningRate } of legs) {
    const run = openCnn({ spec, optimizer: { name: 'adam', learningRate } }, pictures, state);
    run.advance(steps);
    state = run.state();
  }
  const seconds = (performance.now() - began) / 1000;
  const accuracy = (set: PictureSet) => scoreOf(spec, state.parameters, set).accuracy;
  return {
    own: accuracy(digitSet(1000, 2)),
    real: accuracy(real),
    secondHalf: accuracy(secondHalf(real)),
    rate: (batch * state.step) / seconds,
  };
}

/** The reference generator's strokes were drawn with the first half of MNIST's test pictures in view, not with the second. */
function secondHalf({ count, pixels, labels }: PictureSet): PictureSet {
  const first = Math.floor(count / 2);
  return {
    count: count - first,
    pixels: pixels.subarray(first * (pixels.length / count)),
    labels: labels.subarray(first),
  };
}
