import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/cli/run.mjs';

const dist = join(root, 'dist');

/** A page of the built site, as its folder shows it: nothing here is told of chapters or widgets. */
export interface SitePage {
  /** From the root of the site: '/en/linear-classifiers/'. */
  readonly path: string;
  readonly locale: 'en' | 'ko';
  readonly html: string;
  /** How many figures are on it. */
  readonly figures: number;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Every page of the built site. */
export const sitePages: readonly SitePage[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    return {
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      locale: /<html[^>]*lang="ko/.test(html) ? 'ko' : 'en',
      html,
      figures: count(html, /\sdata-widget="/g),
    };
  });

/** Where the book teaches: every page with the number of a chapter. */
export const chapters = sitePages.filter(({ html }) => /\sdata-chapter="[^"]+"/.test(html));

export const embeds = sitePages.filter(({ path }) => path.startsWith('/embed/'));

/** Every file of the built site, as a path from its root. */
export const siteFiles: ReadonlySet<string> = new Set(
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => `/${file.replaceAll('\\', '/')}`),
);
