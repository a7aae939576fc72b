import { linkTo } from '~/book/page';
import type { Locale } from '~/ui/words';
import { Met } from '../contents';
import type { Route } from '../routes';
import type { SiteLine } from '../site';
import { appWords } from '../words';
import { CoverFigure } from './cover-figure';

export function CoverPage({ route, lines }: { readonly route: Route; readonly lines: readonly SiteLine[] }) {
  const { locale } = route;
  const t = appWords[locale];
  const first = lines.find(({ entry }) => entry);
  return (
    <div className="cover" data-cover>
      <div className="cover-head">
        <div className="cover-words">
          <h1>{t.book}</h1>
          <p className="cover-tagline">{t.tagline}</p>
          {first && (
            <p className="cover-start">
              <a className="button button-primary" href={linkTo(`${locale}/${first.slug}/`)} data-start>
                {t.startReading}
              </a>
              <a className="button" data-continue hidden href={linkTo(`${locale}/${first.slug}/`)}>
                {t.startReading}
              </a>
            </p>
          )}
        </div>
        <CoverFigure label={t.coverFigure} />
      </div>
      <section className="cover-how" aria-labelledby="how">
        <h2 id="how">{t.howTitle}</h2>
        <ol>
          <li>{t.how1}</li>
          <li>{t.how2}</li>
          <li>{t.how3}</li>
        </ol>
        <p className="without-script">{t.noScript}</p>
      </section>
      <section className="cover-contents" aria-labelledby="book-contents">
        <h2 id="book-contents">{t.contents}</h2>
        <ChapterList {...{ lines, locale }} />
      </section>
    </div>
  );
}

/** All chapters with what is in them; those still to be written without a link. */
export function ChapterList({
  lines,
  locale,
}: {
  readonly lines: readonly SiteLine[];
  readonly locale: Locale;
}) {
  const t = appWords[locale];
  return (
    <ol className="chapter-list">
      {lines.map(({ number, slug, title, entry, challenges }) =>
        entry ? (
          <li key={slug} className="chapter-line">
            <span className="chapter-line-number" aria-hidden="true">
              {number}
            </span>
            <div>
              <a
                className="chapter-line-title"
                href={linkTo(`${locale}/${slug}/`)}
                lang={entry.source === 'missing' ? 'en' : undefined}
              >
                {title}
              </a>
              <p lang={entry.source === 'missing' ? 'en' : undefined}>{entry.description}</p>
              <p className="chapter-facts">
                <span>{t.minutes(String(entry.minutes))}</span>
                {challenges > 0 && <span>{t.challenges(String(challenges))}</span>}
                <Met chapter={slug} all={challenges} />
              </p>
            </div>
          </li>
        ) : (
          <li key={slug} className="chapter-line chapter-line-absent">
            <span className="chapter-line-number" aria-hidden="true">
              {number}
            </span>
            <div>
              <span className="chapter-line-title">{title}</span>{' '}
              <span className="absent">{t.inPreparation}</span>
            </div>
          </li>
        ),
      )}
    </ol>
  );
}
