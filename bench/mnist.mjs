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
for (const [count, steps] of [
  [5000, 500],
  [20_000, 3750],
]) {
  const { own, real: onReal, rate } = await engine.trained(count, steps, real);
  rows.push([String(count), String(steps), percent(own), percent(onReal), rate.toFixed(0)]);
}
console.log(
  table(
    ['digits drawn', 'steps of 32', '% of 1,000 drawn', `% of ${real.count} of MNIST`, 'samples/s'],
    rows,
  ),
);
process.exit(0);
