import type { ComponentType } from 'react';
import { Challenge } from './challenge';
import { Cite } from './cite';
import { Code, Pre } from './code';
import { Exercise } from './exercise';
import { Figure } from './figure';
import { H2, H3, H4 } from './heading';
import { Ink } from './ink';
import { Derivation, Myth, Sidenote, Table } from './notes';
import { claimId, usePage, widgetOf } from './page';
import { Ask, Fact, Hint, Option, type PartProps, Reply, Said, Solution, Why } from './parts';
import { Predict } from './predict';
import { Quiz } from './quiz';
import { elementName, widgetNames } from './registry';
import { Scrub } from './scrub';
import { Term } from './term';
import { bookWords } from './words';

interface ProseFigureProps extends PartProps {
  readonly widget: string;
  readonly id?: string;
  /** Names of challenges, separated by spaces. */
  readonly challenge?: string;
}

/** <LinearBasis id="columns" challenge="purple" /> in MDX: the widget, numbered and in the language of the text. */
function ProseFigure({ widget, id, challenge = '', children, at }: ProseFigureProps) {
  const page = usePage();
  const name = claimId(page, id, elementName(widget), at);
  if (page.surveying) {
    page.survey.figures.set(name, widget);
    for (const each of challenge.split(' ').filter(Boolean)) page.survey.challenges.add(`${name}/${each}`);
    return null;
  }
  const contract = widgetOf(page, name, at);
  const number = page.figureNumber(name);
  const caption = (
    <>
      {number && <span className="figure-number">{bookWords[page.locale].figure(number)}</span>}{' '}
      {children ?? contract.caption[page.locale]}
    </>
  );
  return (
    <Figure widget={widget} id={name} locale={page.locale} challenge={challenge} caption={caption} at={at} />
  );
}

const words = {
  h2: H2,
  h3: H3,
  h4: H4,
  pre: Pre,
  table: Table,
  Ask,
  Challenge,
  Cite,
  Code,
  Derivation,
  Exercise,
  Fact,
  Hint,
  Ink,
  Myth,
  Option,
  Predict,
  Quiz,
  Reply,
  Said,
  Scrub,
  Sidenote,
  Solution,
  Term,
  Why,
};

/** Every element that a chapter may use: the words of prose, and one for each widget. */
// biome-ignore lint/suspicious/noExplicitAny: MDX hands each element its own props; each checks them itself
export const components: Readonly<Record<string, ComponentType<any>>> = {
  ...words,
  ...Object.fromEntries(
    widgetNames.map((name) => [
      elementName(name),
      (props: Omit<ProseFigureProps, 'widget'>) => <ProseFigure {...props} widget={name} />,
    ]),
  ),
};
