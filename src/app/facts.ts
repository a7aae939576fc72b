import { load } from 'virtual:book';
import type { MDXContent } from 'mdx/types';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { emptySurvey, PageContext, type Survey } from '~/book/page';
import { components } from '~/book/vocabulary';
import type { ChapterEntry } from './chapters';

// Keyed by the compiled text: an edit in the development server makes a new one.
const surveys = new WeakMap<MDXContent, Survey>();

/** A first pass over a chapter: its figures, challenges and ids. Throws a BookError on an id given twice. */
export async function surveyOf(chapter: ChapterEntry): Promise<Survey> {
  const { default: Content } = await load[chapter.file]!();
  const known = surveys.get(Content);
  if (known) return known;
  const survey = emptySurvey();
  const { slug } = chapter;
  const page = { locale: 'en', slug, survey, surveying: true, figureNumber: () => undefined } as const;
  renderToStaticMarkup(createElement(PageContext, { value: page }, createElement(Content, { components })));
  surveys.set(Content, survey);
  return survey;
}
