import { createServer, createServerModuleRunner } from 'vite';
import { readBook } from './book/book.ts';
import { checkTexts } from './book/check-texts.ts';
import { type ServerEntry, serverEntry } from './pages/entry.ts';
import { renderAll } from './pages/write-pages.ts';
import type { Problem } from './problem.ts';

/**
 * Everything that is wrong with the book's content under `root`: the texts as such, and what comes to light when every page is
 * rendered (an unknown widget, challenge, term, citation). An empty list means that it can be built.
 */
export async function checkContent(root: string): Promise<Problem[]> {
  const texts = await checkTexts(root);
  const broken = new Set(texts.map(({ file }) => file));
  // A text at fault cannot be rendered; what that brings to light has been said.
  const pages = (await checkPages(root)).filter(({ file }) => !broken.has(file));
  return [...texts, ...pages];
}

async function checkPages(root: string): Promise<readonly Problem[]> {
  const server = await createServer({
    root,
    appType: 'custom',
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    // Nothing here goes to a browser; the cache of `npm run dev` stays as it is.
    cacheDir: '.cache/check-content',
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
    const entry: ServerEntry = await runner.import(serverEntry);
    return (await renderAll(entry, readBook(root))).problems;
  } finally {
    await server.close();
  }
}
