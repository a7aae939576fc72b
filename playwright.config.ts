import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './build/cli/browser.mjs';
import { tool } from './build/cli/run.mjs';

// Chosen once by the runner; its workers inherit it.
process.env.BOOK_PORT ??= String(await freePort());
process.env.CHROMIUM ??= await findBrowser();
const address = `http://localhost:${process.env.BOOK_PORT}`;
const [node, vite] = tool('vite');

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // A test that passes only sometimes tells of a reader for whom the book works only sometimes.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/browser.json' }]],
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: process.env.CHROMIUM, args: browserFlags },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${node}" "${vite}" preview --host localhost --port ${process.env.BOOK_PORT} --strictPort`,
    url: address,
    reuseExistingServer: true,
  },
});

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, 'localhost', () => {
      const found = server.address();
      server.close(() => done(typeof found === 'object' && found ? found.port : 0));
    });
  });
}
