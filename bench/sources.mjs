import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../build/cli/run.mjs';

/** @type {Map<string, Promise<any>>} */
const loaded = new Map();

/**
 * Bundles an entry point of the book's TypeScript as readers get it and imports the result: what Vite serves in development
 * reads every import through an object, which tight loops feel.
 * @param {string} entry A path below the root of the repository.
 * @returns {Promise<any>}
 */
export function load(entry) {
  const known = loaded.get(entry) ?? bundle(entry);
  loaded.set(entry, known);
  return known;
}

/** @param {string} entry */
async function bundle(entry) {
  // Inside the repository, so that packages are found; to the end, because modules load more modules when they are asked.
  const folder = mkdtempSync(join(root, 'node_modules/.bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '~': join(root, 'src') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, entry),
      outDir: folder,
      // One file, in which modules run in the order of the source: the door to TensorFlow.js has a first step.
      rolldownOptions: { output: { entryFileNames: 'entry.mjs', codeSplitting: false } },
    },
  });
  return import(pathToFileURL(join(folder, 'entry.mjs')).href);
}
