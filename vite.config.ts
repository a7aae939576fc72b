import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bookData } from './build/book/plugin.ts';
import { proseUpdates } from './build/dev/prose-updates.ts';
import { servePages } from './build/dev/serve-pages.ts';
import { widgetUpdates } from './build/dev/widget-updates.ts';
import { calmFonts } from './build/fonts.ts';
import { noTypesetter } from './build/guards.ts';
import { prerender } from './build/pages/plugin.ts';
import { preview } from './build/preview.ts';
import { prose } from './build/prose/plugin.ts';
import { siteFrom } from './build/site.ts';
import { tensorflow } from './build/tensorflow.ts';

const site = siteFrom(process.env);

export default defineConfig({
  base: site.base,
  // Pages come from our own middleware: no fallback to index.html, a real 404.
  appType: 'custom',
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [
    prose(),
    bookData(),
    react(),
    prerender(site),
    servePages(site),
    proseUpdates(),
    widgetUpdates(),
    preview(),
    noTypesetter(),
    tensorflow(),
  ],
  // Modules, so that a worker loads only the backend it computes on.
  worker: { format: 'es', plugins: () => [tensorflow()] },
  // The modules of TensorFlow.js import each other without file extensions, which Node does not follow.
  ssr: { noExternal: [/^@tensorflow\//] },
  css: { postcss: { plugins: [calmFonts] } },
  build: {
    // The pages' policy allows no data: urls.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // Found ahead, so that the first figure of a page does not make the development server start over.
  optimizeDeps: {
    entries: [
      'src/app/entry-client.ts',
      'src/widgets/*/index.ts',
      'build/dev/client.ts',
      'src/models/backends/open.ts',
    ],
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
    exclude: ['e2e/**', 'node_modules/**'],
    environment: 'node',
    // Vitest leaves a processor to itself, which on two halves the speed; it has little to do while others work.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test is about time: a busy machine is not a failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
