import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { checkTexts } from '../book/check-texts.ts';
import { ContentError } from '../problem.ts';
import type { Site } from '../site.ts';
import { type ServerEntry, serverEntry } from './entry.ts';
import { writePages } from './write-pages.ts';

/** `vite build`: the client, then the server, then with its help one HTML file for each page. */
export function prerender(site: Site): Plugin {
  // Two builds at once, with different bases, must not meet.
  const serverDir = `.prerender/${process.pid}`;
  return {
    name: 'book-prerender',
    apply: 'build',
    config: () => ({
      builder: {},
      environments: {
        client: { build: { manifest: true } },
        ssr: {
          build: {
            outDir: serverDir,
            ssr: true,
            copyPublicDir: false,
            minify: false,
            rolldownOptions: {
              input: serverEntry,
              output: { entryFileNames: 'entry.js' },
              // The server has every widget at once, the browser one by one: by design.
              checks: { ineffectiveDynamicImport: false },
            },
          },
        },
      },
    }),
    async buildApp(builder) {
      const { client, ssr } = builder.environments;
      const { root, logger, build } = client!.config;
      const problems = await checkTexts(root);
      if (problems.length > 0) throw new ContentError(problems, root);
      await builder.build(client!);
      try {
        await builder.build(ssr!);
        const entry: ServerEntry = await import(pathToFileURL(join(root, serverDir, 'entry.js')).href);
        const count = await writePages(entry, root, resolve(root, build.outDir), site);
        logger.info(`${count} pages`);
      } finally {
        await rm(join(root, serverDir), { recursive: true, force: true });
      }
    },
  };
}
