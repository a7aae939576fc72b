import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** `vite preview` as a plain static host would serve the book: folders end in a slash, and what is not there is a 404 page. */
export const preview = (): Plugin => ({
  name: 'book-preview',
  configurePreviewServer(server) {
    const { root, base, build } = server.config;
    const dist = resolve(root, build.outDir);

    server.middlewares.use((request, response, next) => {
      const { path, query } = partsOf(request);
      if (`${path}/` === base) return moveTo(base + query, response);
      const file = path?.startsWith(base) ? fileIn(dist, path.slice(base.length)) : undefined;
      const isPage = file !== undefined && existsSync(join(file, 'index.html'));
      if (isPage && !path!.endsWith('/')) return moveTo(`${encodeURI(path!)}/${query}`, response);
      if (isPage) request.url = `${encodeURI(path!)}index.html${query}`;
      next();
    });

    return () => {
      server.middlewares.use(async (_, response) => {
        const page = await readFile(join(dist, '404.html')).catch(() => 'Not found');
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(page);
      });
    };
  },
});

/** The decoded path of a request, if it can be decoded, and its query with the question mark. */
function partsOf({ url = '/' }: IncomingMessage): { readonly path?: string; readonly query: string } {
  const at = url.indexOf('?');
  const query = at < 0 ? '' : url.slice(at);
  try {
    return { path: decodeURIComponent(at < 0 ? url : url.slice(0, at)), query };
  } catch {
    return { query };
  }
}

/** The file or folder that a path means, unless it leads out of `folder`. */
function fileIn(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  return file === folder || file.startsWith(folder + sep) ? file : undefined;
}

function moveTo(url: string, response: ServerResponse): void {
  response.writeHead(302, { location: url });
  response.end();
}
