import { chapters } from 'virtual:book';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { contracts } from '~/book/contracts';
import { widgetNames } from '~/book/registry';
import { computeAtOnce } from '~/kit/session/at-once';
import { LocaleContext } from '~/ui/locale';
import { Layout } from './layout';
import { chapterPage } from './pages/chapter';
import { CoverPage } from './pages/cover';
import { embedPage } from './pages/embed';
import { galleryPage } from './pages/gallery';
import { GlossaryPage } from './pages/glossary';
import { NotFoundPage } from './pages/not-found';
import { ReferencesPage } from './pages/references';
import { type Route, routesOf } from './routes';
import { siteContents } from './site';

/** Every page of the site. */
export const routes = (): Route[] => routesOf(chapters, contracts);

export interface RenderedPage {
  /** The inside of the page's body. */
  readonly html: string;
  /** Folder names of the widgets that the page shows. */
  readonly widgets: readonly string[];
}

// A still picture shows what its figure computes.
const ready = computeAtOnce();

/** A page as static markup. Rejects with a BookError that names file and line when its text is at fault. */
export async function render(route: Route): Promise<RenderedPage> {
  await ready;
  const markup = (page: ReactNode) =>
    renderToStaticMarkup(<LocaleContext value={route.locale}>{page}</LocaleContext>);
  if (route.kind === 'embed')
    return { html: markup(await embedPage(route.widget!, route.locale)), widgets: [route.widget!] };

  const lines = await siteContents(route.locale);
  const inLayout = (body: ReactNode) =>
    markup(
      <Layout route={route} lines={lines}>
        {body}
      </Layout>,
    );
  switch (route.kind) {
    case 'chapter': {
      const { body, headings, textLocale, widgets } = await chapterPage(route, lines);
      const html = markup(
        <Layout {...{ route, lines, headings }} headingLocale={textLocale}>
          {body}
        </Layout>,
      );
      return { html, widgets };
    }
    case 'gallery':
      return { html: inLayout(await galleryPage(route.locale)), widgets: widgetNames };
    case 'cover':
      return { html: inLayout(<CoverPage {...{ route, lines }} />), widgets: [] };
    case 'glossary':
      return { html: inLayout(<GlossaryPage locale={route.locale} />), widgets: [] };
    case 'references':
      return { html: inLayout(<ReferencesPage locale={route.locale} />), widgets: [] };
    case 'not-found':
      return {
        html: inLayout(<NotFoundPage lines={{ en: lines, ko: await siteContents('ko') }} />),
        widgets: [],
      };
  }
}
