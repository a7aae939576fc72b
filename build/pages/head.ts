import type { Route } from '../../src/app/routes.ts';
import type { Site } from '../site.ts';
import { escapeHtml, tag } from './html.ts';
import { policy } from './policy.ts';

const ogLocale = { en: 'en_US', ko: 'ko_KR' } as const;

/**
 * What the <head> of a page says besides the template: for browsers, for search engines, for those who share a link. `script` is
 * run before the first paint. What is built preloads `fonts` (URLs) and has a security policy, which the development server, with
 * scripts of its own, cannot have.
 */
export function headOf(
  route: Route,
  routes: readonly Route[],
  site: Site,
  script: string,
  built?: { readonly fonts: readonly string[] },
): string {
  const { title, description, locale, index, kind } = route;
  const book = routes.find((each) => each.kind === 'cover' && each.locale === locale) ?? route;
  const address = (url: string) => site.origin + site.base + url;
  const findable = kind !== 'embed' && kind !== 'not-found';
  return [
    built && tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy([script]) }),
    `<title>${escapeHtml(title)}</title>`,
    tag('meta', { name: 'description', content: description }),
    `<script>${script}</script>`,
    ...(built?.fonts ?? []).map((href) =>
      tag('link', { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href }),
    ),
    !findable && tag('meta', { name: 'robots', content: 'noindex' }),
    kind !== 'not-found' && tag('link', { rel: 'canonical', href: address(canonical(route)) }),
    ...(findable ? languages(route, routes) : []).map(({ hreflang, url }) =>
      tag('link', { rel: 'alternate', hreflang, href: address(url) }),
    ),
    index !== false &&
      tag('link', { rel: 'alternate', type: 'application/atom+xml', href: `${site.base}${locale}/feed.xml` }),
    tag('meta', { property: 'og:title', content: title }),
    tag('meta', { property: 'og:description', content: description }),
    tag('meta', { property: 'og:type', content: kind === 'chapter' ? 'article' : 'website' }),
    tag('meta', { property: 'og:url', content: address(canonical(route)) }),
    tag('meta', { property: 'og:site_name', content: book.title }),
    tag('meta', { property: 'og:locale', content: ogLocale[locale] }),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The address of a page among those with the same text: '/' is '/en/', a page without translation its original. */
function canonical({ url, locale, kind, index, alternates }: Route): string {
  const shown = kind === 'chapter' && index === false ? 'en' : locale;
  return alternates.find((each) => each.locale === shown)?.url ?? url;
}

/** The languages that a page can be read in. */
export function languages(
  { kind, alternates }: Route,
  routes: readonly Route[],
): { readonly hreflang: string; readonly url: string }[] {
  const written = alternates.filter(({ url }) => routes.find((route) => route.url === url)?.index !== false);
  const english = kind === 'cover' ? { url: '' } : written.find(({ locale }) => locale === 'en');
  return [
    ...written.map(({ locale, url }) => ({ hreflang: locale, url })),
    ...(english ? [{ hreflang: 'x-default', url: english.url }] : []),
  ];
}
