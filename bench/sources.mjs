import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../build/cli/run.mjs';

/**
 * Bundles an entry point of the book's TypeScript as readers get it and imports the result: what Vite serves in development
 * reads every import through an object, which tight loops feel.
 * @param {string} entry A path below the root of the repository.
 * @returns {Promise<any>}
 */
export async function load(entry) {
  // Inside the repository, so that packages are found.
  const folder = mkdtempSync(join(root, 'node_modules/.bench-'));
  // At the end, for what is imported later (a backend).
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
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
      rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
    },
  });
  return await import(pathToFileURL(join(folder, 'entry.mjs')).href);
}
