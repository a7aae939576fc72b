import { chapters, type Heading, load } from 'virtual:book';
import { linkTo, PageContext } from '~/book/page';
import { components } from '~/book/vocabulary';
import type { Locale } from '~/ui/words';
import type { ChapterEntry } from '../chapters';
import { surveyOf } from '../facts';
import type { Route } from '../routes';
import { figureNumber, type SiteLine } from '../site';
import { appWords } from '../words';

/** A chapter: its text once more, now that everything in it is known, between a head and its neighbours. */
export async function chapterPage(route: Route, lines: readonly SiteLine[]) {
  const entry = chapters.find(({ locale, slug }) => locale === route.locale && slug === route.slug)!;
  const { default: Content, headings } = await load[entry.file]!();
  const survey = await surveyOf(entry);
  const textLocale: Locale = entry.source === 'missing' ? 'en' : route.locale;
  const page = {
    locale: textLocale,
    slug: entry.slug,
    survey,
    surveying: false,
    figureNumber: (figure: string) => figureNumber(entry.slug, figure),
  };
  const body = (
    <>
      <article className="chapter" data-chapter={entry.slug} lang={textLocale}>
        <ChapterHead entry={entry} number={lines.find(({ slug }) => slug === entry.slug)?.number} />
        <StaleNotice entry={entry} />
        <div className="prose">
          <PageContext value={page}>
            <Content components={components} />
          </PageContext>
        </div>
      </article>
      <Neighbours lines={lines} slug={entry.slug} locale={route.locale} />
    </>
  );
  return {
    body,
    headings: headings as readonly Heading[],
    textLocale,
    widgets: [...new Set(survey.figures.values())],
  };
}

function ChapterHead({
  entry,
  number,
}: {
  readonly entry: ChapterEntry;
  readonly number: number | undefined;
}) {
  const t = appWords[entry.locale];
  const { title, description, minutes, updated } = entry;
  const lang = entry.locale;
  return (
    <header className="chapter-head">
      <p className="chapter-number" lang={lang}>
        {number !== undefined && t.chapter(String(number))}
      </p>
      <h1>{title}</h1>
      <p className="chapter-description">{description}</p>
      <p className="chapter-facts" lang={lang}>
        <span>{t.minutesLong(String(minutes))}</span>
        {updated && (
          <span>
            {t.updated(
              new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(updated)),
            )}
          </span>
        )}
      </p>
    </header>
  );
}

/** Says so when the reader's language lags behind or has no text. */
function StaleNotice({ entry }: { readonly entry: ChapterEntry }) {
  const t = appWords[entry.locale];
  if (entry.source !== 'stale' && entry.source !== 'missing') return null;
  return (
    <div className="page-notice" role="note" lang={entry.locale}>
      <p>
        {t[entry.source]}{' '}
        {entry.source === 'stale' && (
          <a href={linkTo(`en/${entry.slug}/`)} hrefLang="en" data-language>
            {t.staleLink}
          </a>
        )}
      </p>
    </div>
  );
}

interface NeighboursProps {
  readonly lines: readonly SiteLine[];
  readonly slug: string;
  readonly locale: Locale;
}

/** The readable chapters before and after this one. */
function Neighbours({ lines, slug, locale }: NeighboursProps) {
  const t = appWords[locale];
  const readable = lines.filter(({ entry }) => entry);
  const here = readable.findIndex((line) => line.slug === slug);
  const neighbours = { previous: readable[here - 1], next: readable[here + 1] };
  if (!neighbours.previous && !neighbours.next) return null;
  return (
    <nav className="neighbours" aria-label={t.chapterNavigation}>
      {(['previous', 'next'] as const).map((side) => {
        const line = neighbours[side];
        return (
          line && (
            <a
              key={side}
              className={`neighbour neighbour-${side}`}
              rel={side === 'next' ? 'next' : 'prev'}
              href={linkTo(`${locale}/${line.slug}/`)}
            >
              <span className="neighbour-side">{t[side]}</span>
              <span className="neighbour-title">
                {line.number}. {line.title}
              </span>
            </a>
          )
        );
      })}
    </nav>
  );
}
