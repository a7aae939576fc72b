import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};
const packed = new Set(['.html', '.css', '.js', '.json', '.svg', '.wasm']);

/**
 * Serves a folder as a common static host does: gzip for text, long caching. Resolves to its address and how to end it.
 * @param {string} folder
 * @returns {Promise<{address: string, close: () => void}>}
 */
export function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://book');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const kind = extname(path);
    const bytes = readFileSync(path);
    const type = types[/** @type {keyof typeof types} */ (kind)] ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': type,
      ...(packed.has(kind) && { 'content-encoding': 'gzip' }),
    });
    response.end(packed.has(kind) ? gzipSync(bytes) : bytes);
  });
  return new Promise((done) =>
    server.listen(0, 'localhost', () => {
      const found = server.address();
      const port = typeof found === 'object' ? found?.port : undefined;
      done({ address: `http://localhost:${port}`, close: () => server.close() });
    }),
  );
}
