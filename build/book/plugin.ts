import { normalizePath, type Plugin } from 'vite';
import { readBook } from './book.ts';

const name = 'virtual:book';
const resolved = `\0${name}`;

/**
 * `virtual:book`: `chapters` (what the shell lists), `load` (each text, on the server alone) and `labels` (numbers of equations
 * and figures).
 */
export function bookData(): Plugin {
  let root: string;
  return {
    name: 'book-data',
    configResolved(config) {
      root = config.root;
    },
    resolveId: { filter: { id: /^virtual:book$/ }, handler: () => resolved },
    load: {
      filter: { id: /^\0virtual:book$/ },
      handler() {
        const { entries, labels } = readBook(root);
        const files = [...new Set(entries.map(({ file }) => file))];
        // The reader's browser gets no text: it is on the page already.
        const onServer = this.environment.config.consumer === 'server';
        const load = onServer
          ? files.map((file) => `${JSON.stringify(file)}: () => import('/${normalizePath(file)}')`)
          : [];
        return [
          `export const chapters = ${JSON.stringify(entries)};`,
          `export const labels = ${JSON.stringify(labels)};`,
          `export const load = {${load.join(',\n')}};`,
        ].join('\n');
      },
    },
  };
}
