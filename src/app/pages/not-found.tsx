import { linkTo } from '~/book/page';
import { locales } from '~/ui/words';
import type { SiteLine } from '../site';
import { appWords } from '../words';

/** In both languages, since the address did not say which. */
export function NotFoundPage({
  lines,
}: {
  readonly lines: Readonly<Record<'en' | 'ko', readonly SiteLine[]>>;
}) {
  return (
    <div className="not-found" data-not-found>
      {locales.map((locale) => {
        const t = appWords[locale];
        return (
          <section key={locale} lang={locale} data-locale={locale}>
            {locale === 'en' ? <h1>{t.notFoundTitle}</h1> : <h2>{t.notFoundTitle}</h2>}
            <p className="did-you-mean" hidden>
              {t.didYouMean}: <a href={linkTo(`${locale}/`)}>{t.book}</a>
            </p>
            <p>{t.notFound}</p>
            <ul>
              <li>
                <a href={linkTo(`${locale}/`)}>{t.book}</a>
              </li>
              {lines[locale].map(
                ({ slug, number, title, entry }) =>
                  entry && (
                    <li key={slug}>
                      <a href={linkTo(`${locale}/${slug}/`)} data-slug={slug}>
                        {number}. {title}
                      </a>
                    </li>
                  ),
              )}
              {(['gallery', 'glossary', 'references'] as const).map((kind) => (
                <li key={kind}>
                  <a href={linkTo(`${locale}/${kind}/`)} data-slug={kind}>
                    {t[kind]}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
