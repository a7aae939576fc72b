import type { Heading } from 'virtual:book';
import type { ReactNode } from 'react';
import type { Locale } from '~/ui/words';
import { Contents } from './contents';
import { Footer } from './footer';
import { Header } from './header';
import type { Route } from './routes';
import type { SiteLine } from './site';
import { appWords } from './words';

interface LayoutProps {
  readonly route: Route;
  readonly lines: readonly SiteLine[];
  readonly headings?: readonly Heading[];
  readonly headingLocale?: Locale;
  readonly children: ReactNode;
}

/** The frame around every page of the book. */
export function Layout({ route, lines, headings = [], headingLocale = route.locale, children }: LayoutProps) {
  const t = appWords[route.locale];
  return (
    <>
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <Header route={route} />
      <div className="site">
        <Contents {...{ route, lines, headings, headingLocale }} />
        <div className="site-page">
          <main id="main" tabIndex={-1} className={`page page-${route.kind}`}>
            {children}
          </main>
          <Footer locale={route.locale} />
        </div>
      </div>
      <div id="notice" className="notice" role="status" />
    </>
  );
}
