import type { CSSOptions } from 'vite';

type PostcssPlugins = NonNullable<Exclude<NonNullable<CSSOptions['postcss']>, string>['plugins']>;

/**
 * What the book does to the fonts it is given:
 * - Of each face it keeps the woff2 file alone: every browser that runs this book reads it.
 * - A text face that would be swapped in late becomes `optional`: it waits for the next page instead of moving the lines of this
 *   one. KaTeX's own `block` stays, since formulas are measured for its faces and no others will do; pages preload two of them.
 */
export const calmFonts: PostcssPlugins[number] = {
  postcssPlugin: 'book-calm-fonts',
  // Once: before Vite turns the urls into files.
  Once(root) {
    root.walkAtRules('font-face', (face) => {
      face.walkDecls('src', (source) => {
        const files = source.value.split(/,(?![^(]*\))/);
        const woff2 = files.filter((file) => /woff2/.test(file));
        if (woff2.length > 0) source.value = woff2.join(',').trim();
      });
      face.walkDecls('font-display', (display) => {
        if (display.value === 'swap') display.value = 'optional';
      });
    });
  },
};
