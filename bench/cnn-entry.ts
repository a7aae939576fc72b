import { openBackend } from '~/models/backends/open';
import { oneHot, openPictures } from '~/models/cnn/pictures';
import { openCnn } from '~/models/cnn/run';
import type { CnnSpec } from '~/models/cnn/spec';
import { startCnn } from '~/models/cnn/start';
import { normalFrom, randomFrom } from '~/numerics/random';
import { cnnByHand } from './cnn-by-hand';
import { ratesOf } from './rates.mjs';

const spec: CnnSpec = {
  input: [24, 24, 1],
  layers: [
    { kind: 'conv', filters: 8, kernel: 5, padding: 'same' },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'conv', filters: 16, kernel: 5, padding: 'same' },
    { kind: 'relu' },
    { kind: 'max-pool', size: 3 },
    { kind: 'flatten' },
    { kind: 'dense', units: 10 },
  ],
};
const batch = 20;

function examples() {
  const normal = normalFrom(randomFrom(7));
  const labels = Uint8Array.from({ length: batch }, (_, n) => n % 10);
  return { count: batch, pixels: new Float32Array(batch * 576).map(() => normal()), labels };
}

/** Samples a second by hand and on wasm, and how far the losses of ten steps are from each other. */
export async function measure() {
  await openBackend('wasm');
  const data = examples();
  const targets = oneHot(data.labels, 10);
  const start = startCnn(spec, 'he-normal', 1);
  const open = (name: 'sgd' | 'adam') =>
    openCnn({ spec, optimizer: { name, learningRate: 0.01 } }, openPictures(data, 10, batch, 1), start);

  const compared = open('sgd');
  const hand = cnnByHand(start.parameters, 0.01);
  let worst = 0;
  for (let i = 0; i < 10; i++) {
    compared.advance(1);
    worst = Math.max(worst, Math.abs(compared.batchLoss - hand.step(data.pixels, targets, batch)));
  }

  const trained = (name: 'sgd' | 'adam') => {
    const run = open(name);
    return { advance: (steps: number) => run.advance(steps) };
  };
  const byHand = {
    advance(steps: number) {
      for (let i = 0; i < steps; i++) hand.step(data.pixels, targets, batch);
    },
  };
  const steps = await ratesOf({ byHand, sgd: trained('sgd'), adam: trained('adam') });
  const samples = Object.fromEntries(Object.entries(steps).map(([way, rate]) => [way, batch * rate]));
  return { samples, difference: worst };
}
