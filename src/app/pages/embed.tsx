import { contracts } from '~/book/contracts';
import { Figure } from '~/book/figure';
import { linkTo } from '~/book/page';
import type { Locale } from '~/ui/words';
import { homeOf } from '../site';
import { appWords } from '../words';

/** One widget alone, for iframes and projectors. */
export async function embedPage(widget: string, locale: Locale) {
  const t = appWords[locale];
  const home = await homeOf(widget, locale);
  const path = home ? `${locale}/${home.chapter.slug}/#${home.figure}` : `${locale}/gallery/#${widget}`;
  return (
    <>
      <main className="embed" id="main">
        <h1 className="visually-hidden">{contracts[widget]!.title[locale]}</h1>
        <Figure widget={widget} id={widget} locale={locale} at={`embed/${locale}/${widget}`} />
        <p className="embed-source">
          <a href={linkTo(path)} target="_top">
            {t.embedIn}
            {home && `: ${home.chapter.title}`}
          </a>
        </p>
      </main>
      <div id="notice" className="notice" role="status" />
    </>
  );
}
