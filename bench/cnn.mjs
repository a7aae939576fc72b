import { load } from './sources.mjs';
import { table } from './table.mjs';

/** A small CNN's training in Node: our run on wasm beside plain loops, in the same process. `node bench/cnn.mjs` */
export async function cnn() {
  const { measure } = await load('bench/cnn-entry.ts');
  const { wasm, adam, byHand, difference } = await measure();
  const row = (/** @type {string} */ name, /** @type {number} */ rate) => [
    name,
    rate.toFixed(0),
    (rate / byHand).toFixed(1),
  ];
  return [
    '## Training a small CNN\n\nconv 5×5×8 – pool 2 – conv 5×5×16 – pool 3 – softmax, 24×24×1, batch 20, in Node on one core.',
    table(
      ['', 'samples/s', 'times by hand'],
      [row('by hand, typed arrays, SGD', byHand), row('wasm, SGD', wasm), row('wasm, Adam', adam)],
    ),
    `The losses of ten steps differ by ${difference.toExponential(1)} at most.`,
  ].join('\n\n');
}

if (process.argv[1]?.endsWith('cnn.mjs')) console.log(await cnn());
