import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PreviewServer, preview as startPreview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { preview } from './preview.ts';

const root = mkdtempSync(join(tmpdir(), 'preview-'));
let server: PreviewServer;

beforeAll(async () => {
  mkdirSync(join(root, 'dist/en'), { recursive: true });
  const files = {
    'index.html': 'cover',
    'en/index.html': 'english',
    '404.html': 'no such page',
    'a.wasm': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'dist', name), text);
  server = await startPreview({
    root,
    base: '/book/',
    appType: 'custom',
    configFile: false,
    logLevel: 'silent',
    plugins: [preview()],
    preview: { port: 41730 },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const get = async (path: string) => {
  const { port } = server.httpServer.address() as AddressInfo;
  const response = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    location: response.headers.get('location'),
    text: await response.text(),
  };
};

test('a folder is its index.html', async () => {
  expect(await get('/book/')).toMatchObject({ status: 200, text: 'cover' });
  expect(await get('/book/en/?columns.x=1,2')).toMatchObject({ status: 200, text: 'english' });
});

test('a folder without its slash moves to it, query and all', async () => {
  expect(await get('/book/en?a=b')).toMatchObject({ status: 302, location: '/book/en/?a=b' });
  expect(await get('/book')).toMatchObject({ status: 302, location: '/book/' });
});

test.each(['/book/nope', '/book/nope/', '/book/assets/old.js', '/book/%ff'])(
  'what is not there is the 404 page: %s',
  async (path) => {
    const found = await get(path);
    expect(found).toMatchObject({ status: 404, text: 'no such page', type: 'text/html; charset=utf-8' });
  },
);

test('WebAssembly has its type, without which browsers refuse to stream it', async () => {
  expect((await get('/book/a.wasm')).type).toBe('application/wasm');
});
