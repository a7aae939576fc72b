import { createServer, isRunnableDevEnvironment } from 'vite';
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
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { ssr } = server.environments;
    if (!isRunnableDevEnvironment(ssr)) throw new Error('The server environment cannot run modules.');
    const entry: ServerEntry = await ssr.runner.import(serverEntry);
    return (await renderAll(entry, readBook(root))).problems;
  } finally {
    await server.close();
  }
}
