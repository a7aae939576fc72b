import { openBackend } from '~/models/backends/open';
import { openCnn } from '~/models/cnn/run';
import type { CnnSpec } from '~/models/cnn/spec';
import { startCnn } from '~/models/cnn/start';
import { normalFrom, randomFrom } from '~/numerics/random';
import { cnnByHand } from './cnn-by-hand';

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
  const targets = new Float32Array(batch * 10);
  for (let n = 0; n < batch; n++) targets[n * 10 + (n % 10)] = 1;
  return { count: batch, inputs: new Float32Array(batch * 576).map(() => normal()), targets };
}

/** Milliseconds a step, the best of some rounds of `round` steps each. */
function timed(step: () => void, round: number, rounds = 8): number {
  for (let i = 0; i < round; i++) step();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    for (let k = 0; k < round; k++) step();
    least = Math.min(least, (performance.now() - start) / round);
  }
  return least;
}

/** Samples a second on wasm and by hand, and how far the losses of ten steps are from each other. */
export async function measure() {
  await openBackend('wasm');
  const data = examples();
  const start = startCnn(spec, 'he-normal', 1);
  const open = (name: 'sgd' | 'adam') =>
    openCnn({ spec, optimizer: { name, learningRate: 0.01 }, batchSize: batch, seed: 1 }, data, start);

  const compared = open('sgd');
  const hand = cnnByHand(start.parameters, 0.01);
  let worst = 0;
  for (let i = 0; i < 10; i++) {
    compared.advance(1);
    worst = Math.max(worst, Math.abs(compared.batchLoss - hand.step(data.inputs, data.targets, batch)));
  }

  const samples = (milliseconds: number) => (1000 * batch) / milliseconds;
  const run = open('sgd');
  const adam = open('adam');
  // In turns, so that a busy machine slows both.
  const rates = [0, 1].map(() => ({
    wasm: samples(timed(() => run.advance(1), 20)),
    adam: samples(timed(() => adam.advance(1), 20)),
    byHand: samples(timed(() => hand.step(data.inputs, data.targets, batch), 5)),
  }));
  const best = (kind: 'wasm' | 'adam' | 'byHand') => Math.max(...rates.map((rate) => rate[kind]));
  return { wasm: best('wasm'), adam: best('adam'), byHand: best('byHand'), difference: worst };
}
