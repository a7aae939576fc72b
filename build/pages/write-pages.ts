import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Route } from '../../src/app/routes.ts';
import { readBook } from '../book/book.ts';
import { ContentError, type Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { fileOf, type ServerEntry } from './entry.ts';
import { feed, robots, sitemap } from './feeds.ts';
import { headOf } from './head.ts';
import { headScript } from './head-script.ts';
import { type Manifest, stylesOf } from './manifest.ts';
import { mistakeOf } from './mistakes.ts';
import { styleMover } from './styles.ts';
import { fillTemplate } from './template.ts';

interface Rendered {
  readonly route: Route;
  readonly html: string;
  readonly widgets: readonly string[];
}

/**
 * Renders every route of the book into `dist`, which holds the client build. Returns the number of pages. Throws a ContentError
 * with all the mistakes that rendering brings to light.
 */
export async function writePages(
  entry: ServerEntry,
  root: string,
  dist: string,
  site: Site,
): Promise<number> {
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  const script = await headScript(root);
  const assets = (await readdir(join(dist, 'assets'))).sort();
  const book = readBook(root);
  const routes = entry.routes();

  const mover = styleMover();
  const { pages, problems } = await renderAll(entry, book);
  if (problems.length > 0) throw new ContentError(problems, root);
  const moved = pages.map((page) => ({ ...page, html: mover.move(page.html) }));
  const proseStyles = await writeHashed(dist, 'prose', 'css', mover.css());

  for (const { route, html, widgets } of moved) {
    const modules = widgets.length > 0 ? ['src/book/mount.tsx', ...widgets.map(moduleOf)] : [];
    const styles = [...new Set(modules.flatMap((module) => stylesOf(manifest, module)))];
    const fonts = fontsFor(route, html, assets).map((name) => `${site.base}assets/${name}`);
    const head = headOf(route, routes, site, script, { fonts });
    // What the template links already stays out.
    const links = [...styles, proseStyles]
      .map((file) => site.base + file)
      .filter((href) => !template.includes(href));
    await write(join(dist, fileOf(route)), fillTemplate(template, route.locale, head, html, links));
  }
  await write(join(dist, 'sitemap.xml'), sitemap(routes, site));
  await write(join(dist, 'robots.txt'), robots(site));
  for (const cover of routes.filter(({ kind, url }) => kind === 'cover' && url !== ''))
    await write(join(dist, cover.url, 'feed.xml'), feed(cover, book.entries, site));
  await rm(join(dist, '.vite'), { recursive: true });
  return pages.length;
}

/** Every page, and what went wrong with those that are missing. */
export async function renderAll(
  entry: ServerEntry,
  book: ReturnType<typeof readBook>,
): Promise<{ readonly pages: readonly Rendered[]; readonly problems: readonly Problem[] }> {
  const pages: Rendered[] = [];
  const problems = new Map<string, Problem>();
  for (const route of entry.routes()) {
    try {
      pages.push({ route, ...(await entry.render(route)) });
    } catch (error) {
      const problem = mistakeOf(error, route, book);
      // A mistake in an English text shows on the page that stands in for its translation as well.
      problems.set(JSON.stringify(problem), problem);
    }
  }
  return { pages, problems: [...problems.values()] };
}

const moduleOf = (widget: string) => `src/widgets/${widget}/index.ts`;

/** The fonts that the first screen of a page cannot do without. */
function fontsFor({ locale, kind }: Route, html: string, assets: readonly string[]): string[] {
  const wanted = [
    ...(html.includes('class="katex"')
      ? [/^KaTeX_Main-Regular-.*\.woff2$/, /^KaTeX_Math-Italic-.*\.woff2$/]
      : []),
    ...(locale === 'en' && kind !== 'embed' ? [/^source-serif-4-latin-wght-normal-.*\.woff2$/] : []),
  ];
  return wanted.flatMap((pattern) => assets.filter((name) => pattern.test(name)));
}

async function writeHashed(dist: string, name: string, extension: string, content: string): Promise<string> {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  const file = `assets/${name}-${hash}.${extension}`;
  await write(join(dist, file), content);
  return file;
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
