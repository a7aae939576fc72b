import { expect, test } from 'vitest';
import { chapterText, folderWith, widget } from '../fixtures/temp-book.ts';
import { proseCompiler } from './compile.ts';

const file = 'content/en/03-lines.mdx';

/** The JavaScript of a chapter, which must be sound. */
async function compiled(body: string, path = file): Promise<string> {
  const other = chapterText('$$ #eq:far\nx\n$$\n\n<LinearBasis id="there" />', { order: 7 });
  const files = { [file]: chapterText(path === file ? body : ''), 'content/en/07-far.mdx': other };
  const root = folderWith({ ...widget('linear-basis'), ...files, [path]: chapterText(body) });
  const { code, problems } = await proseCompiler(root)(`${root}/${path}`, chapterText(body));
  expect(problems).toEqual([]);
  return code;
}

const outlineIn = (code: string) => {
  const [, json] = /export const headings = JSON.parse\((".*")\);/.exec(code)!;
  return JSON.parse(JSON.parse(json!) as string) as unknown;
};

test('headings bear the ids written behind them, and are exported with their formulas', async () => {
  const code = await compiled('## An *arrow* in $\\mathbb R^3$ {/*arrow*/}\n\n### `W` & more {/*more*/}');
  expect(code).toMatch(/_components\.h2, \{\s+id: "arrow",\s+at: "content\/en\/03-lines.mdx:7:1"/);
  const html = expect.stringMatching(/^An <em>arrow<\/em> in <span class="katex">.*<\/span>$/) as unknown;
  expect(outlineIn(code)).toEqual([
    { depth: 2, id: 'arrow', text: 'An arrow in \\mathbb R^3', html },
    { depth: 3, id: 'more', text: 'W & more', html: '<code>W</code> &#38; more' },
  ]);
});

test('elements of the vocabulary learn where they stand, HTML does not', async () => {
  const code = await compiled('Text <Term id="a">b</Term>.\n\n<LinearBasis id="columns" />\n\n<div>x</div>');
  expect(code).toContain('at: "content/en/03-lines.mdx:7:6"');
  expect(code).toContain('at: "content/en/03-lines.mdx:9:1"');
  expect(code).not.toContain('03-lines.mdx:11');
});

test('formulas are set: HTML for eyes, MathML for ears', async () => {
  const code = await compiled('A $x_1$ and\n\n$$\nx\n$$');
  expect(code).toContain('<annotation encoding=\\"application/x-tex\\">x_1</annotation>');
  expect(code).toMatch(/className: "formula",\s+role: "group",\s+"aria-label": "Formula",\s+tabIndex: "0"/);
});

test('a named equation has an anchor, a number and a name, in the language of the text', async () => {
  const body = '$$ #eq:sum\nx\n$$';
  const english = await compiled(body);
  expect(english).toMatch(/className: "equation",\s+id: "eq:sum"/);
  expect(english).toContain('"aria-label": "Equation 3.1"');
  expect(english).toContain('children: "(3.1)"');
});

test('references are filled with numbers from the English text and lead to other chapters', async () => {
  const code = await compiled(
    '[](#eq:far), [](#fig:far/there) and [that one](#eq:far).',
    'content/ko/03-lines.mdx',
  );
  expect(code).toMatch(/href: "\.\.\/far\/#eq:far",\s+className: "xref",\s+children: "\(7\.1\)"/);
  expect(code).toMatch(/href: "\.\.\/far\/#there",\s+className: "xref",\s+children: "그림\u00a07\.1"/);
  expect(code).toContain('children: "that one"');
});

test('listings are coloured for both themes and keep their titles', async () => {
  const code = await compiled('<Code>\n\n```python title="NumPy"\nx = 1\n```\n\n```text\nx\n```\n\n</Code>');
  expect(code).toContain('"data-title": "NumPy"');
  expect(code).toContain('"data-language": "python"');
  expect(code).toContain('"--shiki-light":');
  expect(code).toContain('"--shiki-dark":');
  // <Code> finds its blocks among its children.
  expect(code).toMatch(/_jsxs\(Code, \{\s+at: "[^"]+",\s+children: \[_jsx\(_components\.pre/);
});
