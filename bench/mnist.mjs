import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './sources.mjs';
import { table } from './table.mjs';

// Not part of `npm run bench`, because MNIST is not part of this repository: `node bench/mnist.mjs <folder with its IDX files>`.

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say in which folder t10k-images… and t10k-labels… are.');

const read = (/** @type {string} */ start) => {
  const name = readdirSync(folder).find((each) => each.startsWith(start));
  if (!name) throw new Error(`${folder} has no ${start}… in it.`);
  return new Uint8Array(readFileSync(join(folder, name)));
};

const engine = await load('bench/mnist-entry.ts');
const real = await engine.pictureSet(read('t10k-images'), read('t10k-labels'));
const percent = (/** @type {number} */ share) => (100 * share).toFixed(1);
const rows = [];
const fast = { steps: 750, learningRate: 0.002 };
const long = { steps: 3750, learningRate: 0.002 };
const slow = { steps: 1250, learningRate: 0.0003 };
for (const [count, legs] of /** @type {const} */ ([
  [5000, [fast]],
  [20_000, [long]],
  [20_000, [long, slow]],
]))
  for (const seed of [1, 2, 3]) {
    const { own, real: onReal, secondHalf, rate } = await engine.trained(count, legs, seed, real);
    const way = legs.map(({ steps, learningRate }) => `${steps} at ${learningRate}`).join(', ');
    rows.push([String(count), way, String(seed), ...[own, onReal, secondHalf].map(percent), rate.toFixed(0)]);
  }
console.log(
  table(
    [
      'digits drawn',
      'steps of 32 at rate',
      'seed',
      '% of 1,000 drawn',
      `% of ${real.count} of MNIST`,
      '% of the second half',
      'samples/s',
    ],
    rows,
  ),
);
process.exit(0);
