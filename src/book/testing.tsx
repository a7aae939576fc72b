import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { emptySurvey, PageContext } from './page';

/** For tests: the words as a chapter holds them, once to see what is there and once to write it. */
export function write(prose: ReactNode, locale: 'en' | 'ko' = 'en'): string {
  const survey = emptySurvey();
  const page = { locale, slug: 'test', survey, figureNumber: () => '9.1' };
  renderToStaticMarkup(<PageContext value={{ ...page, surveying: true }}>{prose}</PageContext>);
  return renderToStaticMarkup(<PageContext value={{ ...page, surveying: false }}>{prose}</PageContext>);
}
