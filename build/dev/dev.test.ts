import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { chapterText, repositoryWith } from '../fixtures/temp-book.ts';
import { proseEvent } from './events.ts';

const chapter = 'content/en/03-linear-classifiers.mdx';

async function startedWith(body: string) {
  const root = repositoryWith({
    'content/glossary.yaml': '',
    'content/references.yaml': '',
    [chapter]: chapterText(body),
  });
  const server = await createServer({
    root,
    logLevel: 'silent',
    server: {
      port: 41731,
      watch: { usePolling: true, interval: 50, ignored: ['**/node_modules/**', '**/src/**'] },
    },
    cacheDir: '.cache/dev-test',
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const { port } = server.httpServer!.address() as AddressInfo;
  const get = async (path: string, accept = 'text/html') => {
    const response = await fetch(`http://localhost:${port}${path}`, { headers: { accept } });
    return { status: response.status, text: await response.text() };
  };
  return { server, get, write: (text: string) => writeFileSync(join(root, chapter), chapterText(text)) };
}

// One server for the whole story: it takes seconds to start.
test('pages are those of the built book, edits reach the open page, mistakes come with their place', async () => {
  const { server, get, write } = await startedWith('The first text.\n\n<LinearBasis id="columns" />');
  const sent = vi.spyOn(server.environments.client.hot, 'send');

  const page = await get('/ko/linear-classifiers/');
  expect(page.status).toBe(200);
  expect(page.text).toContain('<html lang="ko">');
  expect(page.text).toContain('The first text.');
  expect(page.text).toContain('data-widget="linear-basis"');
  expect(page.text).toContain('/@react-refresh');
  expect(await get('/no/such/page/')).toMatchObject({ status: 404 });

  // A widget whose words have changed tells the figures that show it.
  const contract = await get('/src/widgets/linear-basis/index.ts', '*/*');
  expect(contract.text).toContain('new CustomEvent(\'book:widget\', { detail: { name: "linear-basis"');

  write('The second text.\n\n<LinearBasis id="columns" />');
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(proseEvent, expect.anything()), 5000);
  expect((await get('/en/linear-classifiers/')).text).toContain('The second text.');
  // Nothing in the browser is loaded anew.
  expect(sent).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'full-reload' }));

  sent.mockClear();
  write('Wrong: $\\foo$');
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(proseEvent, expect.anything()), 5000);
  const broken = await get('/en/linear-classifiers/');
  expect(broken.status).toBe(500);
  expect(broken.text).toContain(`${chapter}:7:9: TeX: Undefined control sequence`);
}, 60_000);
