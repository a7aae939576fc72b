import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServerModuleRunner, type Plugin, type ViteDevServer } from 'vite';
import type { ModuleRunner } from 'vite/module-runner';
import type { Route } from '../../src/app/routes.ts';
import { readBook } from '../book/book.ts';
import { type ServerEntry, serverEntry } from '../pages/entry.ts';
import { headOf } from '../pages/head.ts';
import { headScript } from '../pages/head-script.ts';
import { mistakeOf } from '../pages/mistakes.ts';
import { fillTemplate } from '../pages/template.ts';
import { ContentError } from '../problem.ts';
import type { Site } from '../site.ts';

/** `vite dev` shows the pages of the built book, rendered when they are asked for. */
export const servePages = (site: Site): Plugin => ({
  name: 'book-serve-pages',
  apply: 'serve',
  configureServer: (server) => () => {
    // Without hot updates of its own it runs again just what has changed, not the whole program.
    const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
    server.middlewares.use(async (request, response, next) => {
      const wantsPage = request.headers.accept?.includes('text/html') ?? false;
      if (request.method !== 'GET' || !wantsPage) return next();
      try {
        // Vite has taken the base off `url`.
        const path = decodeURI((request.url ?? '/').split('?')[0]!).slice(1);
        const { status, html } = await pageAt(server, runner, site, path, request.originalUrl ?? '/');
        response.writeHead(status, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
        });
        response.end(html);
      } catch (error) {
        if (error instanceof Error) server.ssrFixStacktrace(error);
        next(error);
      }
    });
  },
});

async function pageAt(
  server: ViteDevServer,
  runner: ModuleRunner,
  site: Site,
  path: string,
  address: string,
) {
  const entry: ServerEntry = await runner.import(serverEntry);
  const routes = entry.routes();
  const route =
    routes.find(({ url }) => url === path || url === `${path}/`) ??
    routes.find(({ kind }) => kind === 'not-found');
  if (!route) throw new Error('The book has no page for addresses that do not exist.');

  const { root } = server.config;
  const { html } = await rendered(entry, route, root);
  const template = await readFile(join(root, 'index.html'), 'utf8');
  const head = headOf(route, routes, site, await headScript(root));
  const page = fillTemplate(template, route.locale, head, html);
  return {
    status: route.kind === 'not-found' ? 404 : 200,
    html: await server.transformIndexHtml(`/${path}`, page, address),
  };
}

async function rendered(entry: ServerEntry, route: Route, root: string) {
  try {
    return await entry.render(route);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    const problem = mistakeOf(error, route, readBook(root));
    // The overlay opens a text at its place; a mistake in code has its own stack.
    throw problem.line === undefined ? error : new ContentError([problem], root);
  }
}
