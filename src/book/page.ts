import { createContext, useContext } from 'react';
import type { Widget } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import { BookError } from './book-error';
import { contracts } from './contracts';
import { didYouMean } from './nearest';

/** What a first pass over a chapter finds, before anything can refer to it. */
export interface Survey {
  /** Widget folder by figure id. */
  readonly figures: Map<string, string>;
  /** `figure/name` of every challenge that the chapter poses. */
  readonly challenges: Set<string>;
  /** Where each id was given. */
  readonly ids: Map<string, string>;
}

/** What the words of a chapter know about the page they stand on. */
export interface Page {
  /** The language of the text, which on a page without translation is not that of the site around it. */
  readonly locale: Locale;
  readonly slug: string;
  readonly survey: Survey;
  /** True during the first pass: nothing is checked against the survey yet. */
  readonly surveying: boolean;
  /** "3.1", for a figure of this page. */
  figureNumber(figure: string): string | undefined;
}

export const emptySurvey = (): Survey => ({ figures: new Map(), challenges: new Set(), ids: new Map() });

export const PageContext = createContext<Page>({
  locale: 'en',
  slug: '',
  survey: emptySurvey(),
  surveying: false,
  figureNumber: () => undefined,
});

export const usePage = (): Page => useContext(PageContext);

/** A path of this site as a link from any page. */
export const linkTo = (path: string): string => import.meta.env.BASE_URL + path;

/** Notes an id during the survey. Throws when the page has it already. */
export function claimId(page: Page, id: string | undefined, element: string, at: string): string {
  if (!id) throw new BookError(at, `<${element}> needs an id.`);
  if (!page.surveying) return id;
  const first = page.survey.ids.get(id);
  if (first !== undefined) throw new BookError(at, `The id "${id}" is already taken at ${first}.`);
  page.survey.ids.set(id, at);
  return id;
}

/** The widget of a figure on this page. Throws when there is no such figure. */
export function widgetOf(page: Page, figure: string | undefined, at: string) {
  const { figures } = page.survey;
  const name = figure === undefined ? undefined : figures.get(figure);
  const widget = name === undefined ? undefined : contracts[name];
  if (widget) return widget;
  throw new BookError(
    at,
    `There is no figure "${figure}" on this page.${didYouMean(figure ?? '', [...figures.keys()])}`,
  );
}

/** A widget's challenge. Throws when it has none of that name. */
export function challengeOf(widget: Pick<Widget<never, never>, 'challenges'>, name: string, at: string) {
  if (Object.hasOwn(widget.challenges, name)) return widget.challenges[name]!;
  const names = Object.keys(widget.challenges);
  throw new BookError(
    at,
    `There is no challenge "${name}"; there are: ${names.join(', ') || 'none'}.${didYouMean(name, names)}`,
  );
}
