import { preprocessCSS, resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { calmFonts } from './fonts.ts';

async function processed(css: string): Promise<string> {
  const config = await resolveConfig(
    { configFile: false, css: { postcss: { plugins: [calmFonts] } } },
    'build',
  );
  return (await preprocessCSS(css, 'a.css', config)).code;
}

test('of a face, woff2 stays', async () => {
  const css = await processed(
    '@font-face{src:url(a.woff2) format("woff2"),url(a.woff) format("woff"),url(a.ttf) format("truetype")}',
  );
  expect(css).toContain('src:url(a.woff2) format("woff2")}');
});

test('a face without woff2 stays whole', async () => {
  expect(await processed('@font-face{src:local("A, B"),url(a.ttf)}')).toContain(
    'src:local("A, B"),url(a.ttf)',
  );
});

test('text that would be swapped is not; formulas wait for their own face', async () => {
  expect(await processed('@font-face{font-display:swap}')).toContain('font-display:optional');
  expect(await processed('@font-face{font-display:block}')).toContain('font-display:block');
});
