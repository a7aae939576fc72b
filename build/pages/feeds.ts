import type { Route } from '../../src/app/routes.ts';
import type { Entry } from '../book/entries.ts';
import type { Site } from '../site.ts';
import { languages } from './head.ts';
import { escapeHtml } from './html.ts';

// Of chapters whose frontmatter has no `updated`. A build must not depend on the day it is made.
const firstEdition = '2026-11-21';

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

export function sitemap(routes: readonly Route[], { origin, base }: Site): string {
  const address = (url: string) => escapeHtml(origin + base + url);
  const pages = routes
    // The root repeats the English cover.
    .filter(({ index, url }) => index !== false && url !== '')
    .map((route) => {
      const links = languages(route, routes).map(
        ({ hreflang, url }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${address(url)}"/>`,
      );
      return `<url><loc>${address(route.url)}</loc>${links.join('')}</url>\n`;
    });
  return `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.join('')}</urlset>\n`;
}

/** An Atom feed of the chapters that exist in the language of a cover, the latest first. */
export function feed(cover: Route, entries: readonly Entry[], { origin, base }: Site): string {
  const { locale, title: book, description } = cover;
  const address = (url: string) => escapeHtml(origin + base + url);
  const moment = ({ updated = firstEdition }: Entry) => `${updated}T00:00:00Z`;
  const chapters = entries
    .filter((entry) => entry.locale === locale && entry.source !== 'missing')
    .sort((a, b) => moment(b).localeCompare(moment(a), 'en') || b.order - a.order);
  const items = chapters.map((entry) => {
    const url = address(`${locale}/${entry.slug}/`);
    return `<entry><title>${escapeHtml(entry.title)}</title><id>${url}</id><link href="${url}"/><updated>${moment(entry)}</updated><summary>${escapeHtml(entry.description)}</summary></entry>\n`;
  });
  const updated = chapters[0] ? moment(chapters[0]) : `${firstEdition}T00:00:00Z`;
  return `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<title>${escapeHtml(book)}</title><subtitle>${escapeHtml(description)}</subtitle><id>${address(`${locale}/`)}</id>
<link href="${address(`${locale}/`)}"/><link rel="self" href="${address(`${locale}/feed.xml`)}"/>
<updated>${updated}</updated><author><name>${escapeHtml(book)}</name></author>
${items.join('')}</feed>
`;
}

export const robots = ({ origin, base }: Site): string =>
  `User-agent: *\nAllow: /\nSitemap: ${origin}${base}sitemap.xml\n`;
