import { expect, test } from 'vitest';
import { parseProse } from '../prose/parse.ts';
import { readingMinutes } from './reading-time.ts';

const minutes = (text: string, locale: 'en' | 'ko') => readingMinutes(parseProse(text), locale);

test('is 200 English words or 500 Korean syllables a minute', () => {
  expect(minutes('word '.repeat(1000), 'en')).toBe(5);
  expect(minutes('가나다라 마바사아 '.repeat(250), 'ko')).toBe(4);
});

test('is never less than a minute', () => {
  expect(minutes('Short.', 'en')).toBe(1);
});

test('counts a formula in a line as a word, and neither folded solutions nor the letters of TeX', () => {
  expect(minutes('$\\mathbf x$ '.repeat(400), 'en')).toBe(2);
  expect(minutes(`Read.\n\n<Solution>${'word '.repeat(1000)}</Solution>`, 'en')).toBe(1);
});

test('gives a displayed formula ten seconds', () => {
  expect(minutes('$$\nx\n$$\n\n'.repeat(12), 'en')).toBe(2);
});
