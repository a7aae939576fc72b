import { expect, test } from 'vitest';
import { chapterText } from '../fixtures/temp-book.ts';
import { chapterOf } from './chapter.ts';
import { labelsOf } from './labels.ts';

const elements = new Set(['LinearBasis']);
const chapter = (file: string, body: string, order: number) => chapterOf(file, chapterText(body, { order }));

test('numbers equations and figures apart, by chapter and in order, unnamed formulas left out', () => {
  const first = chapter('content/en/01-one.mdx', '$$ #eq:a\nx\n$$\n\n$$\ny\n$$\n\n$$ #eq:b\nz\n$$', 1);
  const second = chapter('content/en/02-two.mdx', '<LinearBasis id="columns" />\n\n$$ #eq:c\nx\n$$', 2);
  expect(labelsOf([first, second], elements).labels).toEqual({
    'eq:a': { number: '1.1', slug: 'one' },
    'eq:b': { number: '1.2', slug: 'one' },
    'eq:c': { number: '2.1', slug: 'two' },
    'fig:two/columns': { number: '2.1', slug: 'two' },
  });
});

test('does not listen to translations', () => {
  const korean = chapter('content/ko/01-one.mdx', '$$ #eq:b\nx\n$$', 1);
  expect(labelsOf([korean], elements).labels).toEqual({});
});

test('finds the second of two figures or equations with one name', () => {
  const body =
    '<LinearBasis id="columns" />\n\n<LinearBasis id="columns" />\n\n$$ #eq:a\nx\n$$\n\n$$ #eq:a\ny\n$$';
  const { problems } = labelsOf([chapter('content/en/01-one.mdx', body, 1)], elements);
  expect(problems).toEqual([
    {
      file: 'content/en/01-one.mdx',
      line: 9,
      column: 1,
      message: 'There are two figures with the id "columns".',
    },
    { file: 'content/en/01-one.mdx', line: 15, column: 1, message: 'There are two equations "eq:a".' },
  ]);
});
