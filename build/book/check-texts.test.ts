import { expect, test } from 'vitest';
import { chapterText, folderWith, widget } from '../fixtures/temp-book.ts';
import { sayProblem } from '../problem.ts';
import { checkTexts } from './check-texts.ts';
import { gitBlobOf } from './git-blob.ts';

const en = 'content/en/03-lines.mdx';
const ko = 'content/ko/03-lines.mdx';

const check = async (files: Readonly<Record<string, string>>) =>
  (await checkTexts(folderWith({ ...widget('linear-basis'), ...files }))).map(sayProblem);

/** The Korean text's problems, when it claims to follow this English one. The Korean body begins on line 8. */
const translated = (original: string, translation: string) => {
  const english = chapterText(original);
  return check({ [en]: english, [ko]: chapterText(translation, { source: gitBlobOf(english) }) });
};

const sound = `## A heading {/*one*/}

See $x$ in [](#eq:sum) and [](#fig:columns), and [above](#one).

$$ #eq:sum
\\mathbf s = W\\mathbf x
$$

<LinearBasis id="columns" challenge="purple-wins">

A caption with $x$.

</LinearBasis>
`;

test('nothing is wrong with a sound chapter', async () => {
  expect(await check({ [en]: chapterText(sound) })).toEqual([]);
});

// The body begins on line 7.
test.each([
  ['TeX', 'One.\n\nTwo $x + \\foo$.', `${en}:9:10: TeX: Undefined control sequence: \\foo`],
  ['TeX on its own lines', '$$\nx\n+ \\frac{1}{2\n$$', `${en}:9:`],
  ['Hangul in a formula', 'Two $x가$.', `${en}:7:7: TeX: LaTeX-incompatible input`],
  ['a formula in a heading', '## On $\\foo$ {/*on*/}', `${en}:7:8: TeX:`],
  [
    'an equation that is not there',
    sound.replace('(#eq:sum)', '(#eq:som)'),
    `${en}:9:12: There is no equation "eq:som". Did you mean "eq:sum"?`,
  ],
  [
    'a figure that is not there',
    sound.replace('(#fig:columns)', '(#fig:colums)'),
    `${en}:9:28: There is no figure "fig:colums".`,
  ],
  [
    'a place that is not there',
    sound.replace('(#one)', '(#two)'),
    `${en}:9:50: There is no "#two" on this page.`,
  ],
  ['a heading without id', 'Text.\n\n### A heading', `${en}:9:1: A heading needs an id`],
  ['a title in the text', '# A title {/*title*/}', `${en}:7:1: The title stands in the frontmatter`],
  [
    'a second figure with one id',
    `${sound}\n<LinearBasis id="columns" />`,
    `${en}:21:1: There are two figures with the id "columns".`,
  ],
  ['a formula with a strange name', '$$ {1}\nx\n$$', `${en}:7:1: A formula is named like $$ #eq:short-name`],
  ['a listing without language', '```\nx\n```', `${en}:7:1: A listing is in one of`],
  ['a footnote', 'Text.[^1]\n\n[^1]: Note.', `${en}:7:6: Write a <Sidenote>`],
  ['a tag that is not closed', '<LinearBasis id="x">\n\nText.', `${en}:`],
  ['an expression that is no JavaScript', 'Text {1 +}.', `${en}:7:`],
])('%s at fault is told with its place', async (_, body, expected) => {
  const problems = await check({ [en]: chapterText(body) });
  expect(problems).toHaveLength(1);
  expect(problems[0]!.slice(0, expected.length)).toBe(expected);
});

test('every mistake of a chapter is told at once, from top to bottom', async () => {
  const problems = await check({ [en]: chapterText('$\\foo$\n\n## Heading\n\n[](#eq:none)') });
  expect(problems.map((problem) => problem.split(':')[1])).toEqual(['7', '9', '11']);
});

test.each([
  ['no frontmatter', '## A {/*a*/}', `${en}:1: A chapter begins with ---`],
  ['no title', '---\ndescription: x\norder: 3\n---\n', `${en}:1: title: `],
  [
    'an order that is not the file’s',
    chapterText('', { order: 4 }),
    `${en}:1: The file's number is 3, its order 4.`,
  ],
  [
    'a key that nobody reads',
    '---\ntitle: a\ndescription: x\norder: 3\ndraft: yes\n---\n',
    `${en}:5: draft: `,
  ],
])('frontmatter with %s', async (_, text, expected) => {
  const problems = await check({ [en]: text });
  expect(problems[0]!.slice(0, expected.length)).toBe(expected);
});

test('two chapters cannot have one place, and a name must tell it', async () => {
  const problems = await check({
    [en]: chapterText(''),
    'content/en/03-other.mdx': chapterText(''),
    'content/en/other.mdx': chapterText(''),
  });
  expect(problems).toContain(`content/en/03-other.mdx:1: Its place in the book is taken by ${en}.`);
  expect(problems.join('\n')).toContain('content/en/other.mdx: A chapter is called NN-slug.mdx');
});

test('a translation may change words, their order, and what stands in \\text{}', async () => {
  const original = `${sound}\n<Cite id="a" /> after <Term id="b">b</Term>.\n\n$$\nx \\text{ if } y.\n$$`;
  const translation = `${sound.replace('A heading', '제목')}\n<Term id="b">나</Term> 뒤 <Cite id="a" />.\n\n$$\nx \\text{ 만약 } y\n$$`;
  expect(await translated(original, translation)).toEqual([]);
});

test.each([
  [
    'heading',
    '## A heading {/*one*/}',
    '## 제목 {/*other*/}',
    `${ko}:8:1: Here stands ## {/*other*/}, but ## {/*one*/} at ${en}:7:1.`,
  ],
  [
    'figure’s challenge',
    'challenge="purple-wins"',
    'challenge="green-wins"',
    `${ko}:16:1: Here stands <LinearBasis id="columns" challenge="green-wins">`,
  ],
  ['equation’s name', '$$ #eq:sum', '$$ #eq:total', `${ko}:12:1: Here stands $$ #eq:total`],
  [
    'equation',
    '\\mathbf s = W',
    '\\mathbf s = V',
    `${ko}:12:1: Here stands $$ #eq:sum \\mathbf s = V\\mathbf x $$`,
  ],
])('a translation with another %s is told where', async (_, from, to, expected) => {
  const problems = await translated(
    sound,
    sound.replace(from, () => to),
  );
  expect(problems.filter((problem) => problem.startsWith(expected))).toHaveLength(1);
});

test.each([
  ['figure', '<LinearBasis id="columns" />', '<LinearBasis id="columns" challenge="purple-wins">'],
  ['citation', '<Cite id="fisher1936" />', '<Cite id="fisher1936">'],
  ['term', 'A <Term id="rank">rank</Term>.', '<Term id="rank">'],
  ['quiz', '<Quiz id="shape"><Option id="a" right>A</Option></Quiz>', '<Quiz id="shape">'],
  ['prediction', '<Predict id="flip" figure="columns"></Predict>', '<Predict id="flip" figure="columns">'],
  [
    'challenge',
    '<Challenge figure="columns" name="purple-wins" />',
    '<Challenge figure="columns" name="purple-wins">',
  ],
])('a %s that a translation lacks is told', async (kind, element, name) => {
  const original = kind === 'figure' ? sound : `${sound}\n${element}\n`;
  const translation = kind === 'figure' ? sound.replace(/<LinearBasis[\s\S]*/, '') : sound;
  const problems = (await translated(original, translation)).join('\n');
  expect(problems).toContain(ko);
  expect(problems).toContain(name);
});

test('a term that only the translation has is told at its own place', async () => {
  expect(await translated(sound, `${sound}\nA <Term id="rank">계수</Term>.`)).toEqual([
    `${ko}:22:3: <Term id="rank"> is not in this section of ${en}.`,
  ]);
});

test('a translation that lags behind may differ: its readers are told', async () => {
  const source = gitBlobOf('an older text');
  expect(
    await check({ [en]: chapterText(sound), [ko]: chapterText('## 제목 {/*other*/}', { source }) }),
  ).toEqual([]);
});

test('a translation says what it translates', async () => {
  expect(await check({ [en]: chapterText(sound), [ko]: chapterText(sound) })).toEqual([
    `${ko}:1: source: is missing: the git blob of the text it follows, git hash-object ${en}`,
  ]);
  const orphan = await check({ [ko]: chapterText('글.') });
  expect(orphan).toEqual([`${ko}: There is no English chapter "lines" of which this is a translation.`]);
});
