import { onBackends, ratesOf, ratio, roundedRate } from './rates.mjs';
import { load } from './sources.mjs';
import { table } from './table.mjs';

const counts = [1, 16, 64, 256];

/** @type {readonly {sizes: readonly number[], batch: number}[]} */
const networks = [
  { sizes: [2, 4, 2, 1], batch: 10 },
  { sizes: [2, 16, 16, 16, 16, 1], batch: 32 },
  { sizes: [64, 64, 64, 64, 1], batch: 128 },
];

/**
 * A section of the report: R networks as one set of tensors against the same networks one after the other on the fused path.
 * @returns {Promise<string[]>}
 */
export async function sweeps() {
  const engine = await load('bench/training-entry.ts');
  const rows = [];
  for (const { sizes, batch } of networks)
    for (const count of counts) {
      const rates = await sweepRates(engine, sizes, batch, count);
      rows.push([
        `${sizes.join('-')}, batch ${batch}`,
        String(count),
        ...['fused', 'cpu', 'wasm'].map((name) => roundedRate(rates[name])),
        ratio(rates.wasm, rates.fused),
      ]);
    }
  return [
    '## Sweeps, in Node\n\nUpdates of one network a second while R networks learn side by side, each with a learning rate and a seed of its own (tanh, plain SGD): on typed arrays one after the other, and as one set of tensors [R, in, out].',
    table(['network', 'R', 'fused', 'tensors, cpu', 'tensors, wasm', 'wasm to fused'], rows),
  ];
}

/**
 * @param {any} engine
 * @param {readonly number[]} sizes
 * @param {number} batch
 * @param {number} count
 */
async function sweepRates(engine, sizes, batch, count) {
  const [inputs = 0] = sizes;
  const spec = {
    inputs,
    layers: sizes.slice(1).map((units) => ({ units, activation: 'tanh' })),
    loss: 'mse',
  };
  const wave = (/** @type {number} */ length) =>
    Float32Array.from({ length }, (_, i) => Math.sin(1 + 7.3 * i));
  const task = {
    spec,
    data: { count: 256, inputs: wave(256 * inputs), targets: wave(256) },
    optimizer: { name: 'sgd' },
    regularization: { kind: 'none', rate: 0 },
    batchSize: batch,
  };
  const networks = Array.from({ length: count }, (_, seed) => ({
    seed,
    learningRate: 0.001 * (1 + (seed % 16)),
    start: engine.startChain(spec, { kind: 'xavier-normal' }, seed),
  }));
  const tensors = await onBackends(engine, () => engine.tensorSweep(task, networks));
  const rates = await ratesOf(
    { fused: engine.fusedSweep(task, networks), ...tensors.ways },
    { rounds: 3, milliseconds: 300 },
  );
  await tensors.dispose();
  return Object.fromEntries(Object.entries(rates).map(([name, rate]) => [name, rate * count]));
}
