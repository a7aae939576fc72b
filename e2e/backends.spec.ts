import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../bench/server.mjs';
import { browserFlags } from '../build/cli/browser.mjs';
import { root } from '../build/cli/run.mjs';
import { policy } from '../build/pages/policy';
import { tensorflow } from '../build/tensorflow';
import { breakOff, expect, test } from './book';

interface Gradients {
  readonly numbers: number[][];
  readonly left: number;
}
interface Refusal {
  readonly error: string;
  readonly backend: string;
  readonly trouble: string;
}

/** A worker of ours on a page of its own, under the policy of the book's pages and below a folder, as on a project site. */
const folder = mkdtempSync(join(tmpdir(), 'book-backends-'));
let server: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./backends', import.meta.url)),
    base: '/some/where/',
    logLevel: 'error',
    resolve: { alias: { '~': join(root, 'src') } },
    plugins: [tensorflow()],
    worker: { format: 'es', plugins: () => [tensorflow()] },
    build: { outDir: join(folder, 'some/where'), assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  server = await serve(folder);
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const pageAt = (): string => `${server.address}/some/where/`;

async function open(page: Page) {
  await page.route(pageAt(), async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy([]) },
    });
  });
  await page.goto(pageAt());
  return <Answer>(question: string) =>
    page.evaluate(
      (asked) => (window as unknown as { ask(asked: string): Promise<unknown> }).ask(asked),
      question,
    ) as Promise<Answer>;
}

test.use({ baseURL: '' });

/**
 * Sums of float32 products in another order, or fused with them, differ by about 1e-7 of their size: sums up to some thousand
 * here, and ten steps of training.
 */
function expectSame(answer: Gradients, reference: Gradients) {
  expect(answer).toHaveProperty('left', 0);
  for (const [i, numbers] of reference.numbers.entries())
    for (const [k, value] of numbers.entries())
      expect(Math.abs(answer.numbers[i]![k]! - value)).toBeLessThan(1e-3);
}

test('in a worker, under our policy and below a folder, wasm and webgl compute what cpu does', async ({
  page,
}) => {
  test.slow();
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(new URL(request.url()).pathname));
  const ask = await open(page);
  expect(await ask('which')).toEqual(expect.arrayContaining(['cpu', 'wasm', 'webgl']));
  const cpu = await ask<Gradients>('cpu');
  expect(cpu.left).toBe(0);
  expect(requests.filter((path) => path.endsWith('.wasm'))).toEqual([]);
  expectSame(await ask('wasm'), cpu);
  expect(requests.filter((path) => path.endsWith('.wasm'))).toEqual([expect.stringContaining('wasm-simd')]);
  expectSame(await ask('webgl'), cpu);
});

test('the same CNN learns the same on cpu, wasm and webgl', async ({ page }) => {
  test.slow();
  const ask = await open(page);
  const cpu = await ask<Gradients>('train cpu');
  for (const backend of ['wasm', 'webgl']) expectSame(await ask(`train ${backend}`), cpu);
});

test('wasm and webgl have PyTorch’s numbers, forward and back, and the first of equal entries gets the gradient', async ({
  page,
}) => {
  test.slow();
  const ask = await open(page);
  const cpu = await ask<Gradients>('ties cpu');
  for (const backend of ['wasm', 'webgl']) {
    expect(await ask(`vectors ${backend}`), backend).toEqual({ wrong: [], left: 0 });
    expectSame(await ask(`ties ${backend}`), cpu);
  }
});

test('a lost WebGL context is reported, and webgl opens again', async ({ page }) => {
  test.slow();
  const ask = await open(page);
  const before = await ask<Gradients>('webgl');
  expect(await ask('lose webgl')).toEqual(['webgl: the WebGL context was lost']);
  expectSame(await ask('webgl'), before);
});

test('what the browser lacks, or what does not arrive, is refused in words, and asked for again', async ({
  page,
  provoked,
}) => {
  const ask = await open(page);
  // Some browsers warn of what they lack.
  provoked.push('console: No available adapters');
  const { backend, trouble: kind, error } = await ask<Refusal>('webgpu');
  expect({ backend, kind }).toEqual({ backend: 'webgpu', kind: 'unsupported' });
  expect(error).toContain('BackendError');
  await page.context().route('**/*.wasm', (route) => breakOff(route, provoked));
  expect(await ask<Refusal>('wasm')).toMatchObject({ backend: 'wasm', trouble: 'not-loaded' });
  await page.context().unroute('**/*.wasm');
  expect(await ask<Gradients>('wasm')).toMatchObject({ left: 0 });
});

test('webgpu computes what cpu does, where a browser has it and lets it be read', async () => {
  test.slow();
  const flags = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan'];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [...browserFlags, ...flags],
  });
  const ask = await open(await browser.newPage());
  const cpu = await ask<Gradients>('cpu');
  const answer = await ask<Gradients | Refusal>('webgpu');
  await browser.close();
  // Chromium's software WebGPU (SwiftShader, 2026) computes, but its canvases, by which one reads at once, stay empty.
  if ('error' in answer) expect(['unsupported', 'failed']).toContain(answer.trouble);
  else expectSame(answer, cpu);
});
