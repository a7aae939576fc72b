import { expect, test } from 'vitest';
import { type ChapterEntry, contentsOf, plan } from './chapters';
import { initialOf } from './pages/glossary';
import { routesOf } from './routes';

const chapter = (locale: 'en' | 'ko', source?: 'missing'): ChapterEntry => ({
  locale,
  slug: 'linear-classifiers',
  file: 'content/en/03-linear-classifiers.mdx',
  order: 3,
  title: 'Linear classifiers as column vectors',
  description: 'Two arrows.',
  minutes: 24,
  source,
});
const words = { en: 'Two arrows', ko: '두 화살표' };
const routes = routesOf([chapter('en'), chapter('ko', 'missing')], {
  'linear-basis': { title: words, caption: words },
});

test('the fixed pages are there, once each', () => {
  const pages = ['', 'linear-classifiers/', 'gallery/', 'glossary/', 'references/'];
  const urls = ['en', 'ko'].flatMap((locale) => pages.map((page) => `${locale}/${page}`));
  const expected = ['', ...urls, 'embed/en/linear-basis/', 'embed/ko/linear-basis/', '404.html'];
  expect(routes.map(({ url }) => url).sort()).toEqual(expected.sort());
});

test('every page but the missing one names itself in both languages, and both are pages', () => {
  const urls = new Set(routes.map(({ url }) => url));
  for (const { kind, alternates } of routes.filter((route) => route.kind !== 'not-found')) {
    expect(
      alternates.map(({ locale }) => locale),
      kind,
    ).toEqual(['en', 'ko']);
    expect(alternates.every(({ url }) => urls.has(url))).toBe(true);
  }
});

test('a page without translation, a widget alone and the missing page are not for search engines', () => {
  const hidden = routes.filter(({ index }) => index === false).map(({ url }) => url);
  expect(hidden.sort()).toEqual([
    '404.html',
    'embed/en/linear-basis/',
    'embed/ko/linear-basis/',
    'ko/linear-classifiers/',
  ]);
});

test('the contents hold all sixteen chapters, and what is not written yet has no entry', () => {
  const contents = contentsOf([chapter('en')], 'en');
  expect(contents.map(({ slug }) => slug)).toEqual(plan.map(({ slug }) => slug));
  expect(contents.filter(({ entry }) => entry).map(({ number }) => number)).toEqual([3]);
});

test('a Korean term stands under its leading consonant, doubled ones with the plain', () => {
  expect(['가중치', '떨림', '학습률', 'Adam', 'im2col'].map(initialOf)).toEqual(['ㄱ', 'ㄷ', 'ㅎ', 'A', 'I']);
});
