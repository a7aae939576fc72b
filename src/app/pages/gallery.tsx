import { contracts } from '~/book/contracts';
import { Figure } from '~/book/figure';
import { linkTo } from '~/book/page';
import { widgetNames } from '~/book/registry';
import { bookWords } from '~/book/words';
import type { Locale } from '~/ui/words';
import { homeOf } from '../site';
import { appWords } from '../words';

/** Every widget at its defaults, with the way to where the book uses it. */
export async function galleryPage(locale: Locale) {
  const t = appWords[locale];
  const shown = await Promise.all(
    widgetNames.map(async (name) => ({ name, home: await homeOf(name, locale) })),
  );
  return (
    <>
      <h1>{t.gallery}</h1>
      <p className="lead">{t.galleryIntro}</p>
      {shown.map(({ name, home }) => (
        <section key={name} className="gallery-item" aria-labelledby={`title-${name}`}>
          <h2 id={`title-${name}`}>{contracts[name]!.title[locale]}</h2>
          <p className="gallery-links">
            {home && (
              <a href={linkTo(`${locale}/${home.chapter.slug}/#${home.figure}`)}>
                {t.inChapter}: {home.chapter.title}
                {home.number && ` (${bookWords[locale].figure(home.number)})`}
              </a>
            )}
            <a href={linkTo(`embed/${locale}/${name}/`)}>{t.alone}</a>
          </p>
          <Figure
            widget={name}
            id={name}
            locale={locale}
            caption={contracts[name]!.caption[locale]}
            at="src/app/pages/gallery.tsx"
          />
        </section>
      ))}
    </>
  );
}
