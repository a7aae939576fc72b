import type { EnvironmentModuleNode, Plugin } from 'vite';
import { proseEvent } from './events.ts';

const client = 'build/dev/client.ts';

/**
 * While the book is written: what only the server uses (texts, the shell, the vocabulary) changes the words on an open page and
 * leaves its living figures alone.
 */
export const proseUpdates = (): Plugin => ({
  name: 'book-prose-updates',
  apply: 'serve',
  transformIndexHtml: (_, { server }) => [
    { tag: 'script', attrs: { type: 'module', src: `${server!.config.base}${client}` }, injectTo: 'head' },
  ],
  hotUpdate: {
    order: 'post',
    handler({ file, modules, server }) {
      const { client: browser, ssr } = server.environments;
      const onServer = (path: string) => [...(ssr!.moduleGraph.getModulesByFile(path) ?? [])];
      const isText = file.endsWith('.mdx');

      if (this.environment.name === 'ssr') {
        if (!isText) return undefined;
        // Another text may refer to what has changed here, and the shell lists titles and reading times.
        const texts = [...ssr!.moduleGraph.idToModuleMap.values()].filter(
          ({ id }) => id && dependsOnTexts(id),
        );
        return [...new Set<EnvironmentModuleNode>([...modules, ...texts])];
      }
      if (this.environment.name === 'client') {
        const inBrowser = [...(browser!.moduleGraph.getModulesByFile(file) ?? [])];
        // In the browser's graph a stylesheet or a YAML file may stand without being anybody's module.
        const unknownThere = inBrowser.every(
          ({ importers, isSelfAccepting }) => importers.size === 0 && !isSelfAccepting,
        );
        if (isText || (unknownThere && onServer(file).length > 0)) browser!.hot.send(proseEvent, { file });
      }
      return undefined;
    },
  },
});

const dependsOnTexts = (id: string) => id.endsWith('.mdx') || id === '\0virtual:book';
