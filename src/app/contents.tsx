import type { Heading } from 'virtual:book';
import { linkTo } from '~/book/page';
import type { Locale } from '~/ui/words';
import { ShellIcon } from './icons';
import type { Route } from './routes';
import type { SiteLine } from './site';
import { appWords } from './words';

interface ContentsProps {
  readonly route: Route;
  readonly lines: readonly SiteLine[];
  readonly headings: readonly Heading[];
  /** The language of the headings, which may not be that of the site. */
  readonly headingLocale: Locale;
}

/** The contents of the book with the reader's marks, and the sections of this page below their chapter. */
export function Contents({ route, lines, headings, headingLocale }: ContentsProps) {
  const t = appWords[route.locale];
  return (
    <nav className="sidebar" id="contents" aria-label={t.contents}>
      <a className="drawer-close" href="#main" data-drawer-close>
        <ShellIcon name="close" /> {t.close}
      </a>
      <ol className="contents-list">
        {lines.map((line) => (
          <li key={line.slug} className={line.entry ? undefined : 'contents-absent'}>
            <Line line={line} route={route} />
            {line.slug === route.slug && headings.length > 0 && (
              <ol className="outline" aria-label={t.onThisPage} lang={headingLocale} data-outline>
                {headings
                  .filter(({ depth }) => depth === 2)
                  .map(({ id, html }) => (
                    <li key={id}>
                      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the build wrote it, with its formulas set */}
                      <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: html }} />
                    </li>
                  ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      <ul className="contents-more">
        {(['gallery', 'glossary', 'references'] as const).map((kind) => (
          <li key={kind}>
            <a
              href={linkTo(`${route.locale}/${kind}/`)}
              aria-current={route.kind === kind ? 'page' : undefined}
            >
              {t[kind]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Line({ line, route }: { readonly line: SiteLine; readonly route: Route }) {
  const t = appWords[route.locale];
  const { entry, number, slug, title, challenges } = line;
  const lang = entry?.source === 'missing' ? 'en' : undefined;
  if (!entry)
    return (
      <span className="contents-line">
        <span className="contents-number">{number}</span>
        <span className="contents-title">{title}</span>
        <span className="visually-hidden">({t.inPreparation})</span>
      </span>
    );
  return (
    <a
      className="contents-line"
      href={linkTo(`${route.locale}/${slug}/`)}
      aria-current={slug === route.slug ? 'page' : undefined}
    >
      <span className="contents-number">{number}</span>
      <span className="contents-title" lang={lang}>
        {title}
      </span>
      {challenges > 0 && <Met chapter={slug} all={challenges} />}
    </a>
  );
}

/** "2/4" once a challenge of the chapter is met; nothing before, and nothing without script. */
export function Met({ chapter, all }: { readonly chapter: string; readonly all: number }) {
  return <span className="met-count" data-met-count={chapter} data-all={all} hidden />;
}
