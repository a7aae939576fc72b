import type { CSSOptions } from 'vite';

type PostcssPlugins = NonNullable<Exclude<NonNullable<CSSOptions['postcss']>, string>['plugins']>;

/**
 * Keeps of each font the woff2 file alone: every browser that runs this book reads it. KaTeX asks for `block`: formulas are
 * measured for its fonts, and a page that swaps them in moves; pages preload the two that matter.
 */
export const woff2Only: PostcssPlugins[number] = {
  postcssPlugin: 'book-woff2-only',
  // Once: before Vite turns the urls into files.
  Once(root) {
    root.walkAtRules('font-face', (face) => {
      face.walkDecls('src', (source) => {
        const files = source.value.split(/,(?![^(]*\))/);
        const woff2 = files.filter((file) => /woff2/.test(file));
        if (woff2.length > 0) source.value = woff2.join(',').trim();
      });
    });
  },
};
