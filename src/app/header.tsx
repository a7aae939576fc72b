import { linkTo } from '~/book/page';
import { BookMark, ShellIcon } from './icons';
import type { Route } from './routes';
import { appWords } from './words';

const themes = { light: 'sun', dark: 'moon', system: 'system' } as const;

/** Contents button, title of the book, the other language, colours. */
export function Header({ route }: { readonly route: Route }) {
  const t = appWords[route.locale];
  const other = route.alternates.find(({ locale }) => locale !== route.locale);
  return (
    <header className="site-header">
      <a className="drawer-button" href="#contents" data-drawer aria-controls="contents">
        <ShellIcon name="menu" />
        <span className="drawer-label">{t.contents}</span>
      </a>
      <a className="brand" href={linkTo(`${route.locale}/`)} aria-label={t.book}>
        <BookMark />
        <span className="brand-name">{t.book}</span>
      </a>
      <fieldset className="theme with-script" aria-label={t.theme}>
        {(Object.keys(themes) as (keyof typeof themes)[]).map((theme) => (
          <button key={theme} type="button" data-theme-choice={theme} aria-label={t[theme]} title={t[theme]}>
            <ShellIcon name={themes[theme]} />
          </button>
        ))}
      </fieldset>
      {other && (
        <a
          className="language"
          href={linkTo(other.url)}
          hrefLang={other.locale}
          lang={other.locale}
          title={t.otherLanguageLabel}
          data-language
        >
          {t.otherLanguage}
        </a>
      )}
    </header>
  );
}
