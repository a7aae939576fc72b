import { onBackends, ratesOf, ratio, roundedRate } from './rates.mjs';
import { load } from './sources.mjs';
import { table } from './table.mjs';

/**
 * Networks as the book has them, by the sizes of their layers.
 * @type {readonly {sizes: readonly number[], batch: number, activation: string, optimizer: string}[]}
 */
const networks = [
  { sizes: [2, 4, 2, 1], batch: 10, activation: 'tanh', optimizer: 'sgd' },
  { sizes: [2, 8, 8, 1], batch: 10, activation: 'tanh', optimizer: 'sgd' },
  { sizes: [2, 8, 8, 8, 8, 8, 8, 1], batch: 10, activation: 'tanh', optimizer: 'sgd' },
  { sizes: [2, 8, 8, 8, 8, 8, 8, 1], batch: 10, activation: 'relu', optimizer: 'adam' },
  { sizes: [2, 64, 64, 1], batch: 32, activation: 'relu', optimizer: 'adam' },
  { sizes: [64, 64, 64, 64, 10], batch: 64, activation: 'relu', optimizer: 'sgd' },
  { sizes: [196, 32, 32, 32, 32, 32, 10], batch: 64, activation: 'tanh', optimizer: 'momentum' },
];

const rate = 0.015;

/**
 * @param {readonly number[]} sizes
 * @param {string} activation
 */
const specOf = (sizes, activation) => ({
  inputs: sizes[0],
  layers: sizes.slice(1).map((units) => ({ units, activation })),
  loss: 'mse',
});

/** As many examples as a figure has, spread evenly; what they are costs nothing. */
function examples(/** @type {number} */ inputs, /** @type {number} */ outputs, count = 250) {
  const wave = (/** @type {number} */ length) =>
    Float32Array.from({ length }, (_, i) => Math.sin(1 + 7.3 * i));
  return { count, inputs: wave(count * inputs), targets: wave(count * outputs) };
}

/**
 * Sections of the report: updates a second on every way there is in Node, and the time to solve the two problems that
 * TensorFlow Playground is known for.
 * @returns {Promise<string[]>}
 */
export async function trainingInNode() {
  const engine = await load('bench/training-entry.ts');
  return [...(await updates(engine)), ...solving(engine)];
}

async function updates(/** @type {any} */ engine) {
  const rows = [];
  for (const { sizes, batch, activation, optimizer } of networks) {
    const spec = specOf(sizes, activation);
    const data = examples(spec.inputs ?? 0, sizes.at(-1) ?? 0);
    const start = engine.startChain(spec, { kind: 'xavier-normal' }, 1);
    const task = {
      spec,
      data,
      optimizer: { name: optimizer, learningRate: rate },
      regularization: { kind: 'none', rate: 0 },
      batchSize: batch,
      seed: 1,
    };
    const tensors = await onBackends(engine, () => engine.tensorChain(task, start));
    const rates = await ratesOf({
      ...(sizes.join() === '2,4,2,1' && { hand: engine.byHand(start, data, rate) }),
      fused: engine.fusedChain(task, start),
      ...tensors.ways,
    });
    await tensors.dispose();
    rows.push([
      `${sizes.join('-')} ${activation}, ${optimizer}, batch ${batch}`,
      roundedRate(rates.hand),
      roundedRate(rates.fused),
      ratio(rates.fused, rates.hand),
      roundedRate(rates.cpu),
      roundedRate(rates.wasm),
      ratio(rates.fused, Math.max(rates.cpu ?? 0, rates.wasm ?? 0)),
      roundedRate((rates.fused ?? 0) * batch),
    ]);
  }
  return [
    '## Training in Node\n\nUpdates a second on one core, medians of turns. By hand: loops written for that one network (`by-hand.ts`). Fused: the engine’s step on its own arrays, which a page runs in a worker. Unfused: the same step by operations of TensorFlow.js. Ratios: fused to by hand, and to the faster unfused one.',
    table(
      ['network', 'by hand', 'fused', 'ratio', 'unfused, cpu', 'unfused, wasm', 'ratio', 'samples/s, fused'],
      rows,
    ),
  ];
}

/** TensorFlow Playground's own problems with its own step: the rate 0.03 on ½(y − t)², tanh, batch 10, 250 points to learn from. */
const problems = [
  { name: 'circle', sizes: [2, 4, 2, 1], below: [0.05, 0.01] },
  { name: 'spiral', sizes: [2, 8, 8, 1], below: [0.05, 0.01] },
];

function solving(/** @type {any} */ engine) {
  const seeds = [1, 2, 3, 4, 5, 6, 7];
  const rows = problems.flatMap(({ name, sizes, below }) =>
    below.map((limit) => {
      const tries = seeds.map((seed) => solve(engine, engine[name](seed).train, sizes, limit, seed));
      const median = (/** @type {'seconds' | 'updates'} */ what) =>
        tries.map((one) => one[what]).sort((a, b) => a - b)[Math.floor(seeds.length / 2)] ?? Number.NaN;
      return [
        `${name}, ${sizes.join('-')}`,
        String(limit),
        median('seconds').toFixed(2),
        roundedRate(median('updates')),
        `${tries.filter(({ solved }) => solved).length} of ${seeds.length}`,
      ];
    }),
  );
  return [
    '## Time to solve, in Node\n\nSeconds from the start until the mean of ½(y − t)² over the 250 points that are learned from falls below a limit, asked after every epoch: TensorFlow Playground’s circle and spiral without noise, its tanh, its rate 0.03, its batch of 10, inputs x and y alone. Medians over 7 seeds; at most 500,000 updates.',
    table(['problem', 'loss below', 'seconds', 'updates', 'solved'], rows),
  ];
}

/**
 * @param {any} engine
 * @param {any} data
 * @param {readonly number[]} sizes
 * @param {number} limit
 * @param {number} seed
 */
function solve(engine, data, sizes, limit, seed) {
  const spec = specOf(sizes, 'tanh');
  const task = {
    spec,
    data,
    optimizer: { name: 'sgd', learningRate: rate },
    regularization: { kind: 'none', rate: 0 },
    batchSize: 10,
    seed,
  };
  const began = performance.now();
  const run = engine.fusedChain(task, engine.startChain(spec, { kind: 'xavier-uniform' }, seed));
  const evaluator = engine.openEvaluator(spec, run.layers, data.count);
  let loss = Number.POSITIVE_INFINITY;
  while (loss >= limit && run.step < 500_000) {
    run.advance(25);
    loss = evaluator.score(data).loss / 2;
  }
  return { seconds: (performance.now() - began) / 1000, updates: run.step, solved: loss < limit };
}
