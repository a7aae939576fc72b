import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { chapterText, repositoryWith } from './fixtures/temp-book.ts';
import { sayProblem } from './problem.ts';

const glossary = `- id: rank
  en: { term: rank, definition: The number of independent directions. }
  ko: { term: 계수, definition: 독립인 방향의 수. }
`;
const references = `- id: fisher1936
  authors: [Ronald A. Fisher]
  year: 1936
  title: The use of multiple measurements in taxonomic problems
`;

const data = { 'content/glossary.yaml': glossary, 'content/references.yaml': references };

const check = async (bodies: readonly string[]) => {
  const chapters = bodies.map((body, i) => [
    `content/en/0${i + 1}-chapter-${i + 1}.mdx`,
    chapterText(body, { order: i + 1 }),
  ]);
  return (await checkContent(repositoryWith({ ...data, ...Object.fromEntries(chapters) }))).map(sayProblem);
};

// One server for all of them: it takes seconds to start. The bodies begin on line 7.
test('what elements of the vocabulary find wrong is told with its place, in all chapters at once', async () => {
  const problems = await check([
    'A sound <Term id="rank">rank</Term>, <Cite id="fisher1936" />.\n\n<LinearBasis id="columns" />',
    'Text.\n\n<LinearBasi id="columns" />',
    '<LinearBasis id="columns" challenge="none" />',
    'A <Term id="rang">rank</Term>.',
    'As <Cite id="fischer1936" /> has it.',
    'Twice $\\foo$.',
    '<LinearBasis id="a" />\n\n<LinearBasis id="a" />',
  ]);
  const told = (place: string) => problems.filter((problem) => problem.startsWith(`content/en/${place}`));
  expect(told('01')).toEqual([]);
  expect(told('02-chapter-2.mdx:9:1: There is no element or widget <LinearBasi>.')).toHaveLength(1);
  expect(told('03-chapter-3.mdx:7:1: There is no challenge "none"')).toHaveLength(1);
  expect(told('04-chapter-4.mdx:7:3: ').join()).toContain('rang');
  expect(told('05-chapter-5.mdx:7:4: ').join()).toContain('fischer1936');
  expect(told('06-chapter-6.mdx:7:8: TeX: Undefined control sequence: \\foo')).toHaveLength(1);
  expect(told('07-chapter-7.mdx:9:1: There are two figures with the id "a".')).toHaveLength(1);
  expect(problems.join('\n').split('\n')).toHaveLength(6);
}, 60_000);
