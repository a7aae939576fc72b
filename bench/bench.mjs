import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags } from '../build/cli/browser.mjs';
import { root } from '../build/cli/run.mjs';
import { cnn } from './cnn.mjs';
import { timeDragging } from './dragging.mjs';
import { timeLoading } from './loading.mjs';
import { serve } from './server.mjs';
import { sweeps } from './sweep.mjs';
import { table } from './table.mjs';
import { trainingInNode } from './training-node.mjs';
import { trainingInPage } from './training-page.mjs';
import { weigh } from './weight.mjs';

const chapters = { English: '/en/linear-classifiers/', Korean: '/ko/linear-classifiers/' };
const dragged = ['linear-basis', 'linear-classifier'];

const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const milliseconds = (/** @type {number} */ value) => value.toFixed(0);

/** Measures the built book, prints the tables, and keeps them when `write` is set. */
export async function bench(/** @type {{write: boolean}} */ { write }) {
  const { address, close } = await serve(join(root, 'dist'));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: browserFlags });
  const report = [
    '# What the book costs its reader',
    machine(browser.version()),
    ...(await weights(browser, address)),
    ...(await loading(browser, address)),
    ...(await dragging(browser, address)),
    ...(await trainingInPage(browser, address)),
    ...(await trainingInNode()),
    ...(await sweeps()),
    ...(await cnn(browser)),
  ].join('\n\n');
  await browser.close();
  close();
  console.log(`\n${report}`);
  if (write) writeFileSync(join(root, 'bench/RESULTS.md'), `${report}\n`);
}

function machine(/** @type {string} */ version) {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `\`npm run bench -- --write\`, ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${processor?.model.trim() || 'unnamed'}), ${memory} GiB, Node ${process.version}, Chromium ${version}, no GPU, ${loadavg()[0]?.toFixed(1)} other tasks at work.`;
}

/** @param {import('@playwright/test').Browser} browser @param {string} address */
async function weights(browser, address) {
  const parts = [];
  for (const [language, path] of Object.entries(chapters)) {
    const { start, whole } = await weigh(browser, address + path);
    const kinds = [...new Set([...Object.keys(start), ...Object.keys(whole)])].sort();
    const row = (/** @type {string} */ kind) =>
      [start, whole].flatMap((weights) => {
        const { requests, bytes } = weights[kind] ?? { requests: 0, bytes: 0 };
        return [String(requests), kilobytes(bytes)];
      });
    const sums = [start, whole].flatMap((weights) => {
      const all = Object.values(weights);
      const sum = (/** @type {'requests' | 'bytes'} */ name) =>
        all.reduce((total, each) => total + each[name], 0);
      return [String(sum('requests')), kilobytes(sum('bytes'))];
    });
    parts.push(
      `## Weight of the chapter, ${language}\n\nKilobytes on the wire (text as gzip), before any figure comes near and once every figure is alive.`,
      table(
        ['kind', 'requests', 'kB', 'requests, to the end', 'kB, to the end'],
        [...kinds.map((kind) => [kind, ...row(kind)]), ['all', ...sums]],
      ),
    );
  }
  return parts;
}

/** @param {import('@playwright/test').Browser} browser @param {string} address */
async function loading(browser, address) {
  const rows = [];
  for (const [language, path] of Object.entries(chapters)) {
    const { firstPaint, largestPaint, blocking, figure, longestTask } = await timeLoading(
      browser,
      address + path,
    );
    rows.push([language, ...[firstPaint, largestPaint, blocking, figure, longestTask].map(milliseconds)]);
  }
  return [
    '## Arriving on a slow phone\n\nMilliseconds, median of 5 empty caches: 390 px, processor slowed 4×, 1.6 Mbit/s, 150 ms. The last two: from scrolling to the first figure until it is alive, and the longest task on that way.',
    table(
      ['chapter', 'first paint', 'largest paint', 'total blocking', 'figure alive', 'longest task'],
      rows,
    ),
  ];
}

/** @param {import('@playwright/test').Browser} browser @param {string} address */
async function dragging(browser, address) {
  const rows = [];
  for (const widget of dragged)
    for (const slowdown of [1, 4]) {
      const { half, most } = await timeDragging(browser, address + chapters.English, widget, slowdown);
      rows.push([widget, `${slowdown}×`, half.toFixed(1), most.toFixed(1)]);
    }
  return [
    '## Under the hand\n\nMilliseconds from a pointer’s move to the end of the frame that shows it (half a frame, about 8 ms, is waiting for the screen).',
    table(['figure', 'processor slowed', 'p50', 'p95'], rows),
  ];
}
