import { build } from 'vite';
import { expect, test } from 'vitest';
import { folderWith } from './fixtures/temp-book.ts';
import { noTypesetter } from './guards.ts';

const buildWith = (entry: string) => {
  const root = folderWith({ 'entry.js': entry });
  return build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [noTypesetter()],
    resolve: { alias: { katex: `${import.meta.dirname}/../node_modules/katex/dist/katex.mjs` } },
    build: { write: false, rolldownOptions: { input: `${root}/entry.js` } },
  });
};

test('a page that would download KaTeX is not built', async () => {
  await expect(
    buildWith("import katex from 'katex'; document.title = katex.renderToString('x');"),
  ).rejects.toThrow(/would bring KaTeX to the reader's browser/);
  await expect(buildWith("document.title = 'x';")).resolves.toBeDefined();
});
