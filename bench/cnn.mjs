import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../build/cli/run.mjs';
import { serve } from './server.mjs';
import { load } from './sources.mjs';
import { table } from './table.mjs';

/** @typedef {{samples: Record<string, number>, difference: number}} Measured */

/** @type {Record<string, string>} */
const ways = { byHand: 'by hand, SGD', sgd: 'wasm, SGD', adam: 'wasm, Adam' };

/**
 * A small CNN's training on wasm beside plain loops over typed arrays, in turns: in Node, and in a worker of a browser.
 * @param {import('@playwright/test').Browser} browser
 */
export async function cnn(browser) {
  const engine = await load('bench/cnn-entry.ts');
  /** @type {Record<string, Measured>} */
  const places = { Node: await engine.measure(), 'a worker in Chromium': await inWorker(browser) };
  const rows = Object.entries(places).flatMap(([place, { samples }]) =>
    Object.entries(ways).map(([way, name]) => {
      const [rate = Number.NaN, hand = Number.NaN] = [samples[way], samples.byHand];
      return [`${place}: ${name}`, rate.toFixed(0), (rate / hand).toFixed(1)];
    }),
  );
  const off = Math.max(...Object.values(places).map(({ difference }) => difference));
  return [
    `## Training a small CNN\n\nSamples a second, medians: conv 5×5×8 – pool 2 – conv 5×5×16 – pool 3 – softmax on 24×24×1, batch 20, one core. The losses of ten steps by hand and on wasm differ by ${off.toExponential(0)} at most.`,
    table(['', 'samples/s', 'times by hand'], rows),
  ];
}

/** @param {import('@playwright/test').Browser} browser @returns {Promise<Measured>} */
async function inWorker(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'book-cnn-'));
  await build({
    configFile: false,
    root: join(root, 'bench/cnn-page'),
    logLevel: 'error',
    resolve: { alias: { '~': join(root, 'src') } },
    worker: { format: 'es' },
    build: { outDir: folder, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  const { address, close } = await serve(folder);
  const page = await browser.newPage();
  await page.goto(`${address}/`);
  const measured = await page.evaluate('measured');
  await page.close();
  close();
  rmSync(folder, { recursive: true });
  return /** @type {Measured} */ (measured);
}
