import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Route } from '../../src/app/routes.ts';
import { headOf } from './head.ts';
import { policy } from './policy.ts';

const site = { base: '/book/', origin: 'https://example.org' };

const page = (url: string, locale: 'en' | 'ko', more: Partial<Route> = {}): Route => ({
  url,
  locale,
  kind: 'chapter',
  title: 'Lines & "planes"',
  description: 'What <lines> can do',
  alternates: [
    { locale: 'en', url: 'en/lines/' },
    { locale: 'ko', url: 'ko/lines/' },
  ],
  ...more,
});
const cover = (url: string, locale: 'en' | 'ko') =>
  page(url, locale, {
    kind: 'cover',
    title: 'Tangible Networks',
    alternates: [
      { locale: 'en', url: 'en/' },
      { locale: 'ko', url: 'ko/' },
    ],
  });

const routes = [
  cover('', 'en'),
  cover('en/', 'en'),
  cover('ko/', 'ko'),
  page('en/lines/', 'en'),
  page('ko/lines/', 'ko'),
];
const head = (route: Route, all = routes) => headOf(route, all, site, 'run()', { fonts: [] });

test('the policy names the script in the page by its hash, and nothing foreign', () => {
  const hash = createHash('sha256').update('run()').digest('base64');
  expect(policy(['run()'])).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`);
  expect(policy(['run()'])).toMatch(/^default-src 'self';/);
  expect(policy([])).not.toMatch(/unsafe-inline|'unsafe-eval'|http|data:|\*/);
});

test('the policy comes before any script, and the script is exactly what was hashed', () => {
  const text = head(routes[3]!);
  expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.indexOf('<script'));
  expect(text).toContain('<script>run()</script>');
  expect(headOf(routes[3]!, routes, site, 'run()')).not.toContain('Content-Security-Policy');
});

test('texts are escaped', () => {
  expect(head(routes[3]!)).toContain('<title>Lines &#38; &#34;planes&#34;</title>');
  expect(head(routes[3]!)).toContain('content="What &#60;lines&#62; can do"');
});

test('a page names itself, its translations and the one for everybody else', () => {
  const text = head(routes[4]!);
  expect(text).toContain('<link rel="canonical" href="https://example.org/book/ko/lines/">');
  expect(text).toContain('hreflang="en" href="https://example.org/book/en/lines/"');
  expect(text).toContain('hreflang="ko" href="https://example.org/book/ko/lines/"');
  expect(text).toContain('hreflang="x-default" href="https://example.org/book/en/lines/"');
  expect(text).toContain('<meta property="og:locale" content="ko_KR">');
  expect(text).not.toContain('noindex');
});

test('the root is the English cover, and for everybody', () => {
  const text = head(routes[0]!);
  expect(text).toContain('<link rel="canonical" href="https://example.org/book/en/">');
  expect(text).toContain('hreflang="x-default" href="https://example.org/book/"');
});

test('a page without translation points to the English one and is offered by no other', () => {
  const missing = page('ko/lines/', 'ko', { index: false });
  const all = [...routes.slice(0, 4), missing];
  expect(head(missing, all)).toContain('<link rel="canonical" href="https://example.org/book/en/lines/">');
  expect(head(routes[3]!, all)).not.toContain('hreflang="ko"');
});

test.each(['embed', 'not-found'] as const)('search engines leave %s pages out', (kind) => {
  const text = head(page('x/', 'en', { kind, index: false, alternates: [] }));
  expect(text).toContain('<meta name="robots" content="noindex">');
  expect(text).not.toContain('hreflang');
});
