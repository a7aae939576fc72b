import type { Plugin } from 'vite';

/** Fails the build when the typesetter of formulas gets into what readers download: all formulas are set already. */
export const noTypesetter = (): Plugin => ({
  name: 'book-no-typesetter',
  apply: 'build',
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const module = chunk.moduleIds.find((id) => /node_modules\/katex\/.*\.m?js$/.test(id));
      if (module) this.error(`${chunk.fileName} would bring KaTeX to the reader's browser (${module}).`);
    }
  },
});
