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

/** Trains on drawn digits; accuracy (0 to 1) on 1,000 others of them and on `real`, and samples a second. */
export async function trained(count: number, steps: number, real: PictureSet) {
  await openBackend('wasm');
  const batch = 32;
  const run = openCnn(
    { spec, optimizer: { name: 'adam', learningRate: 0.002 } },
    openPictures(digitSet(count, 1), 10, batch, 1),
    startCnn(spec, 'he-normal', 1),
  );
  const began = performance.now();
  run.advance(steps);
  const seconds = (performance.now() - began) / 1000;
  return {
    own: scoreOf(spec, run.parameters, digitSet(1000, 2)).accuracy,
    real: scoreOf(spec, run.parameters, real).accuracy,
    rate: (batch * steps) / seconds,
  };
}
