import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** `vite preview` as a plain static host would serve the book: folders end in a slash, and what is not there is a 404 page. */
export const preview = (): Plugin => ({
  name: 'book-preview',
  configurePreviewServer(server) {
    const { root, base, build } = server.config;
    const dist = resolve(root, build.outDir);

    server.middlewares.use((request, response, next) => {
      const [path, query] = splitUrl(request);
      const inside = path?.startsWith(base) ? fileIn(dist, path.slice(base.length)) : undefined;
      if (!inside || !path) next();
      else if (!path.endsWith('/') && existsSync(join(inside, 'index.html')))
        moveTo(`${path}/${query}`, response);
      else {
        if (path.endsWith('/')) request.url = `${path}index.html${query}`;
        next();
      }
    });

    return () => {
      server.middlewares.use(async (request, response) => {
        const [path = ''] = splitUrl(request);
        if (path === '/' && base !== '/') return moveTo(base, response);
        const page = join(dist, '404.html');
        const found = await stat(page).catch(() => undefined);
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(found ? await readFile(page) : 'Not found');
      });
    };
  },
});

/** Path and query of a request; no path if it cannot be decoded. */
function splitUrl({ url = '/' }: IncomingMessage): [string | undefined, string] {
  const [path, ...query] = url.split('?');
  try {
    decodeURIComponent(path!);
  } catch {
    return [undefined, ''];
  }
  return [path, query.length > 0 ? `?${query.join('?')}` : ''];
}

function fileIn(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, decodeURIComponent(path)));
  return file === folder || file.startsWith(folder + sep) ? file : undefined;
}

function moveTo(url: string, response: ServerResponse): void {
  response.writeHead(302, { location: url });
  response.end();
}
