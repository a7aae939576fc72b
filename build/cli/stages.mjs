import { run, tool } from './run.mjs';

/**
 * @typedef {object} Stage
 * @property {string} title What it makes sure of.
 * @property {readonly string[]} command
 * @property {string} [report] Where its tests are written down, for the sum at the end.
 */

/** Types of everything, tests and tools included. */
const types = () => ({ title: 'types', command: tool('typescript', 'tsc') });

export const lint = () => ({
  title: 'lint and format',
  command: [...tool('@biomejs/biome'), 'check', '--error-on-warnings', '--max-diagnostics=100'],
});

export const layers = () => ({
  title: 'layers',
  command: [...tool('dependency-cruiser'), 'src', '--output-type', 'err-long'],
});

const content = () => ({
  title: 'content',
  command: [process.execPath, 'build/check-content.mjs'],
});

const units = () => ({
  title: 'units',
  command: [
    ...tool('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=.cache/units.json',
  ],
  report: '.cache/units.json',
});

const build = () => ({ title: 'build', command: [...tool('vite'), 'build', '--logLevel', 'warn'] });

const browser = () => ({
  title: 'browser',
  command: [...tool('@playwright/test', 'playwright'), 'test'],
  report: '.cache/browser.json',
});

/** @returns {Stage[]} The quick part. */
export const quick = () => [types(), lint(), layers(), content(), units()];

/** @returns {Stage[]} What needs a browser. */
export const slow = () => [build(), browser()];

/** Runs one stage and says how it went. Resolves to whether it passed. */
export async function pass(/** @type {Stage} */ { title, command }) {
  console.log(`\n── ${title} ${'─'.repeat(72 - title.length)}`);
  const began = performance.now();
  const [program = '', ...args] = command;
  const code = await run(program, args);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    code === 0 ? `✓ ${title}, ${seconds} s` : `✗ ${title} failed (exit code ${code}), ${seconds} s`,
  );
  return code === 0;
}
