import { expect, test } from 'vitest';
import { chapterText } from '../fixtures/temp-book.ts';
import { chapterOf } from './chapter.ts';
import { entriesOf } from './entries.ts';
import { gitBlobOf } from './git-blob.ts';

const english = chapterText('Six numbers.');
const original = chapterOf('content/en/03-lines.mdx', english);
const korean = (source: string) => chapterOf('content/ko/03-lines.mdx', chapterText('여섯 수.', { source }));
const shown = (chapters: Parameters<typeof entriesOf>[0]) =>
  entriesOf(chapters).find(({ locale }) => locale === 'ko');

test('a translation of the English text as it is now is current', () => {
  expect(shown([original, korean(gitBlobOf(english))])).toMatchObject({
    source: 'current',
    file: 'content/ko/03-lines.mdx',
  });
});

test('a translation of an older text is stale', () => {
  const edited = chapterOf('content/en/03-lines.mdx', `${english}\n`);
  expect(shown([edited, korean(gitBlobOf(english))])).toMatchObject({
    source: 'stale',
    file: 'content/ko/03-lines.mdx',
  });
});

test('where there is none, the English text stands in', () => {
  expect(shown([original])).toMatchObject({
    locale: 'ko',
    source: 'missing',
    file: 'content/en/03-lines.mdx',
    slug: 'lines',
  });
});

test('an English entry is no translation', () => {
  expect(entriesOf([original])[0]).toEqual({
    locale: 'en',
    slug: 'lines',
    file: 'content/en/03-lines.mdx',
    order: 3,
    title: 'A title',
    description: 'What it is about',
    minutes: 1,
    updated: undefined,
    source: undefined,
  });
});
