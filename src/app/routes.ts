import type { AnyWidget } from '~/kit/widget';
import { type Locale, locales } from '~/ui/words';
import type { ChapterEntry } from './chapters';
import { appWords } from './words';

export type RouteKind = 'cover' | 'chapter' | 'gallery' | 'glossary' | 'references' | 'embed' | 'not-found';

/** One page of the site. */
export interface Route {
  /** Relative to the base path: 'ko/linear-classifiers/'. The English cover is '' as well as 'en/'. */
  readonly url: string;
  readonly locale: Locale;
  readonly kind: RouteKind;
  readonly title: string;
  readonly description: string;
  /** The same page in every language, its own included. */
  readonly alternates: readonly { readonly locale: Locale; readonly url: string }[];
  /** False for pages that search engines should leave out. */
  readonly index?: boolean;
  /** Of a chapter. */
  readonly slug?: string;
  /** Of an embed page: the widget's folder. */
  readonly widget?: string;
}

/** The chapter's page in the other language, and every other page's. */
const alternates = (path: (locale: Locale) => string) =>
  locales.map((locale) => ({ locale, url: path(locale) }));

/** Every page of the site, in the order of the book. */
export function routesOf(
  chapters: readonly ChapterEntry[],
  widgets: Readonly<Record<string, Pick<AnyWidget, 'title' | 'caption'>>>,
): Route[] {
  return [
    cover('', 'en'),
    ...locales.flatMap((locale) => [
      cover(`${locale}/`, locale),
      ...chapters.filter((chapter) => chapter.locale === locale).map(chapterRoute),
      ...(['gallery', 'glossary', 'references'] as const).map((kind) => bookPage(kind, locale)),
      ...Object.entries(widgets).map(([name, widget]) => embed(name, widget, locale)),
    ]),
    notFound(),
  ];
}

function cover(url: string, locale: Locale): Route {
  const { book, bookDescription } = appWords[locale];
  return {
    url,
    locale,
    kind: 'cover',
    title: book,
    description: bookDescription,
    alternates: alternates((other) => `${other}/`),
  };
}

function chapterRoute({ slug, locale, title, description, source }: ChapterEntry): Route {
  return {
    url: `${locale}/${slug}/`,
    locale,
    kind: 'chapter',
    title: `${title} · ${appWords[locale].book}`,
    description,
    alternates: alternates((other) => `${other}/${slug}/`),
    // A page without translation repeats the English one.
    index: source !== 'missing',
    slug,
  };
}

function bookPage(kind: 'gallery' | 'glossary' | 'references', locale: Locale): Route {
  const t = appWords[locale];
  return {
    url: `${locale}/${kind}/`,
    locale,
    kind,
    title: `${t[kind]} · ${t.book}`,
    description: t[`${kind}Description`],
    alternates: alternates((other) => `${other}/${kind}/`),
  };
}

function embed(name: string, widget: Pick<AnyWidget, 'title' | 'caption'>, locale: Locale): Route {
  return {
    url: `embed/${locale}/${name}/`,
    locale,
    kind: 'embed',
    title: `${widget.title[locale]} · ${appWords[locale].book}`,
    description: widget.caption[locale],
    alternates: alternates((other) => `embed/${other}/${name}/`),
    index: false,
    widget: name,
  };
}

function notFound(): Route {
  const { notFoundTitle, book } = appWords.en;
  return {
    url: '404.html',
    locale: 'en',
    kind: 'not-found',
    title: `${notFoundTitle} · ${book}`,
    description: notFoundTitle,
    alternates: [],
    index: false,
  };
}
