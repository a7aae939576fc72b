import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { Challenge } from './challenge';
import { Cite } from './cite';
import { Code, Pre } from './code';
import { Exercise } from './exercise';
import { H2 } from './heading';
import { Ink } from './ink';
import { Myth } from './notes';
import { Ask, Fact, Option, Said } from './parts';
import { Predict } from './predict';
import { Quiz } from './quiz';
import { Scrub } from './scrub';
import { Term } from './term';
import { write } from './testing';
import { components } from './vocabulary';

const at = 'content/en/99-test.mdx:7:3';
const LinearBasis = components.LinearBasis!;

const question = (
  <>
    <Ask at={at}>Which?</Ask>
    <Option id="a" at={at}>
      this
    </Option>
    <Option id="b" right at={at}>
      that
    </Option>
  </>
);

const figure = <LinearBasis id="columns" at={at} />;
const mistakes: [string, ReactNode, string][] = [
  [
    'an unknown term',
    <Term key="" id="colum-vector" at={at} />,
    'There is no term "colum-vector" in content/glossary.yaml. Did you mean "column-vector"?',
  ],
  [
    'an unknown source',
    <Cite key="" id="fisher1937" at={at} />,
    'There is no source "fisher1937" in content/references.yaml. Did you mean "fisher1936"?',
  ],
  [
    'a myth with an unknown source',
    <Myth key="" source="nobody" at={at}>
      <Said at={at}>x</Said>
      <Fact at={at}>y</Fact>
    </Myth>,
    'There is no source "nobody"',
  ],
  [
    'an unknown figure',
    <Challenge key="" figure="colums" name="x" at={at} />,
    'There is no figure "colums" on this page.',
  ],
  [
    'an unknown challenge',
    <>
      {figure}
      <Challenge figure="columns" name="purple" at={at} />
    </>,
    'There is no challenge "purple"; there are: purple-wins',
  ],
  [
    'an unknown challenge of a figure',
    <LinearBasis key="" id="columns" challenge="green" at={at} />,
    'There is no challenge "green"',
  ],
  [
    'an unknown parameter',
    <>
      {figure}
      <Scrub figure="columns" param="y" at={at} />
    </>,
    '"y" is not a number or a list of the figure "columns".',
  ],
  [
    'an index too many',
    <>
      {figure}
      <Scrub figure="columns" param="x" index={2} at={at} />
    </>,
    'A list needs an index from 0 to 1, not 2.',
  ],
  ['a colour that means nothing', <Ink key="" of="red" at={at} />, 'There is no colour "red"'],
  [
    'an id given twice',
    <>
      {figure}
      <H2 id="columns" at={at}>
        x
      </H2>
    </>,
    'The id "columns" is already taken',
  ],
  [
    'a question without an answer',
    <Quiz key="" id="q" at={at}>
      <Ask at={at}>?</Ask>
      <Option id="a" at={at}>
        a
      </Option>
      <Option id="b" at={at}>
        b
      </Option>
    </Quiz>,
    'No <Option> of <Quiz> is marked "right".',
  ],
  [
    'an option given twice',
    <Quiz key="" id="q" at={at}>
      <Ask at={at}>?</Ask>
      <Option id="a" right at={at}>
        a
      </Option>
      <Option id="a" at={at}>
        b
      </Option>
    </Quiz>,
    'The option "a" is there twice.',
  ],
  [
    'a prediction without a reason',
    <Predict key="" id="p" at={at}>
      {question}
    </Predict>,
    '<Predict> needs exactly one <Why>, but has 0.',
  ],
  [
    'an element without an id',
    <Exercise key="" at={at}>
      <Ask at={at}>?</Ask>
    </Exercise>,
    '<Exercise> needs an id.',
  ],
  [
    'a listing without a title',
    <Code key="" at={at}>
      <Pre>a</Pre>
    </Code>,
    'Every block inside <Code> needs a title',
  ],
];
for (const [what, prose, message] of mistakes) {
  test(`${what} is told with its place`, () => {
    expect(() => write(prose)).toThrow(`${at}: ${message}`);
  });
}
