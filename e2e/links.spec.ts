import { expect, test } from './book';
import { siteFiles, sitePages } from './site';

const unescaped = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<');
const attributes = (html: string, names: string) =>
  [...html.matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, 'g'))].map(([, value]) => unescaped(value!));

/** Markup whose scripts and styles are empty: what they say is not markup. */
const withoutCode = (html: string) =>
  html.replaceAll(/(<(?:script|style)\b[^>]*>).*?<\/(?:script|style)>/gs, '$1');

const idsOf = new Map(sitePages.map(({ path, html }) => [path, attributes(withoutCode(html), 'id')]));

for (const { path, html, locale } of sitePages) {
  test(`${path} has no link that leads nowhere`, () => {
    const broken: string[] = [];
    for (const link of attributes(withoutCode(html), 'href|src')) {
      const target = new URL(link, `http://book${path}`);
      if (target.host !== 'book') {
        if (!/^(https?|mailto):$/.test(target.protocol)) broken.push(link);
        continue;
      }
      const file = decodeURIComponent(target.pathname);
      const ids = idsOf.get(file);
      if (!ids && !siteFiles.has(file)) broken.push(link);
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (anchor && !ids?.includes(anchor)) broken.push(link);
    }
    expect(broken).toEqual([]);
  });

  test(`${path} gives no id twice, and says what it is`, () => {
    const ids = idsOf.get(path)!;
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(html).toMatch(/<title>[^<]{3,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{10,}"/);
    expect(html).toMatch(/<meta name="viewport"/);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toContain(`lang="${locale}"`);
    const policy = html.match(/http-equiv="content-security-policy" content="([^"]*)"/i)?.[1] ?? '';
    expect(unescaped(policy)).toContain("default-src 'self'");
    expect(unescaped(policy)).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    if (path === '/404.html') return;
    expect(html).toContain('rel="canonical"');
    if (path.startsWith('/embed/')) return;
    for (const other of ['en', 'ko']) expect(html).toMatch(new RegExp(`hreflang="${other}"`, 'i'));
  });
}

test('every page sets its colours by the same script, before its first paint', () => {
  const heads = sitePages.map(({ html }) => html.match(/<head>.*?<script>(.*?)<\/script>.*<\/head>/s)?.[1]);
  expect(heads[0]).toContain('dataset.theme');
  expect(new Set(heads).size).toBe(1);
});

test('every page can be reached by links from the cover', () => {
  const reached = new Set<string>();
  const visit = (path: string) => {
    const page = sitePages.find((candidate) => candidate.path === path);
    if (!page || reached.has(path)) return;
    reached.add(path);
    for (const link of attributes(page.html, 'href')) visit(new URL(link, `http://book${path}`).pathname);
  };
  visit('/');
  const lost = sitePages.map(({ path }) => path).filter((path) => !reached.has(path) && path !== '/404.html');
  expect(lost.filter((path) => !path.startsWith('/embed/'))).toEqual([]);
});

test('an address that does not exist gets a page that helps', async ({ page, provoked, baseURL }) => {
  const address = `${baseURL}/en/linear-clasifiers/`;
  provoked.push(
    `404: ${address}`,
    `console: Failed to load resource: the server responded with a status of 404 (Not Found) (${address})`,
  );
  const response = await page.goto(address);
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('main a').first()).toBeVisible();
});
