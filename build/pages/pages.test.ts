import { expect, test } from 'vitest';
import type { Route } from '../../src/app/routes.ts';
import { readBook } from '../book/book.ts';
import { chapterText, folderWith, widget } from '../fixtures/temp-book.ts';
import { fileOf, type ServerEntry } from './entry.ts';
import { feed, sitemap } from './feeds.ts';
import { stylesOf } from './manifest.ts';
import { fillTemplate } from './template.ts';
import { renderAll } from './write-pages.ts';

const site = { base: '/', origin: 'https://example.org' };
const route = (url: string, more: Partial<Route> = {}): Route => ({
  url,
  locale: 'en',
  kind: 'chapter',
  title: 'T',
  description: 'D',
  alternates: [{ locale: 'en', url }],
  slug: 'lines',
  ...more,
});

test('a folder gets an index.html, a file its own name', () => {
  expect(['', 'en/lines/', '404.html'].map((url) => fileOf({ url }))).toEqual([
    'index.html',
    'en/lines/index.html',
    '404.html',
  ]);
});

test('the template takes language, head and body, dollar signs and all', () => {
  const template = '<html lang="en"><head><!--head--></head><body><!--page--></body></html>';
  expect(fillTemplate(template, 'ko', '<title>$&</title>', '<p>$1$$</p>', ['/a.css'])).toBe(
    '<html lang="ko"><head><title>$&</title><link rel="stylesheet" href="/a.css"></head><body><p>$1$$</p></body></html>',
  );
  expect(() => fillTemplate('<html></html>', 'en', '', '')).toThrow('index.html has no <!--head-->');
});

test('a widget brings the stylesheets of what it imports, each once', () => {
  const manifest = {
    'a.ts': { file: 'a.js', css: ['a.css'], imports: ['b.ts', 'c.ts'] },
    'b.ts': { file: 'b.js', css: ['b.css'], imports: ['c.ts'] },
    'c.ts': { file: 'c.js', css: ['c.css'], imports: ['a.ts'] },
  };
  expect(stylesOf(manifest, 'a.ts')).toEqual(['c.css', 'b.css', 'a.css']);
  expect(stylesOf(manifest, 'none.ts')).toEqual([]);
});

test('the sitemap has what search engines may find', () => {
  const map = sitemap([route(''), route('en/lines/'), route('embed/en/x/', { index: false })], site);
  expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)).toEqual([
    'https://example.org/en/lines/',
  ]);
});

test('a feed has the chapters written in its language, the latest first', () => {
  const entry = { locale: 'ko', file: '', description: 'D', minutes: 1 } as const;
  const text = feed(
    route('ko/', { locale: 'ko', kind: 'cover', title: 'A & B' }),
    [
      { ...entry, slug: 'one', title: '하나', order: 1, updated: '2027-01-02', source: 'stale' },
      { ...entry, slug: 'two', title: '둘', order: 2, updated: '2027-02-01', source: 'current' },
      { ...entry, slug: 'three', title: 'Three', order: 3, source: 'missing' },
      { ...entry, slug: 'one', title: 'One', order: 1, locale: 'en' },
    ],
    site,
  );
  expect([...text.matchAll(/<entry><title>(.*?)</g)].map(([, title]) => title)).toEqual(['둘', '하나']);
  expect(text).toContain('<updated>2027-02-01T00:00:00Z</updated><author>');
  expect(text).toContain('<title>A &#38; B</title>');
});

test('rendering goes on after a mistake, and tells each with its place', async () => {
  const root = folderWith({
    ...widget('linear-basis'),
    'content/en/03-lines.mdx': chapterText('Text.\n\n<LinearBasi id="a" />'),
  });
  const errors: Readonly<Record<string, Error>> = {
    'en/lines/': new Error('Expected component `LinearBasi` to be defined: you likely forgot …'),
    'ko/lines/': new Error('content/en/03-lines.mdx:7:1: There is no term "x".'),
    'en/gallery/': new TypeError('x is not a function'),
  };
  const routes = ['en/', ...Object.keys(errors)].map((url) =>
    route(url, {
      locale: url.startsWith('ko') ? 'ko' : 'en',
      slug: url.includes('lines') ? 'lines' : undefined,
    }),
  );
  const entry: ServerEntry = {
    routes: () => routes,
    render: ({ url }) =>
      errors[url] ? Promise.reject(errors[url]) : Promise.resolve({ html: url, widgets: [] }),
  };
  const { pages, problems } = await renderAll(entry, readBook(root));
  expect(pages.map(({ html }) => html)).toEqual(['en/']);
  expect(problems).toEqual([
    {
      file: 'content/en/03-lines.mdx',
      line: 9,
      column: 1,
      message: 'There is no element or widget <LinearBasi>. Did you mean "LinearBasis"?',
    },
    { file: 'content/en/03-lines.mdx', line: 7, column: 1, message: 'There is no term "x".' },
    // A mistake in code comes with its way through the code.
    {
      file: 'the page en/gallery/',
      message: expect.stringMatching(/x is not a function\n\s+at /) as unknown,
    },
  ]);
});
