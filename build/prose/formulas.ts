import type { Root, Text } from 'mdast';
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { strings } from '../../src/ui/words.ts';
import type { ProseContext } from './context.ts';
import { setTex, TexError } from './set-tex.ts';
import { asWritten, attribute, objectAttribute } from './tree.ts';

const words = strings(
  { formula: 'Formula', equation: (number: string) => `Equation ${number}` },
  { formula: '수식', equation: (number) => `식 ${number}` },
);

/** `$…$` and `$$ #eq:name … $$` set by KaTeX. A display formula scrolls inside itself; a named one bears its number. */
export const remarkFormulas = (context: ProseContext) => () => (tree: Root, file: VFile) => {
  visit(tree, 'inlineMath', (node, index, parent) => {
    const html = htmlOf(node, file);
    if (html !== undefined) parent!.children[index!] = inline(html);
  });
  visit(tree, 'math', (node, index, parent) => {
    const html = htmlOf(node, file);
    if (html !== undefined) parent!.children[index!] = display(node, html);
  });

  function display(node: DisplayMath, html: string): MdxJsxFlowElement {
    const t = words[context.localeOf(file.path)];
    const label = /^#(eq:\S+)$/.exec(node.meta ?? '')?.[1];
    const number = label && context.labels()[label]?.number;
    const scroller = block('div', {
      className: 'formula',
      role: 'group',
      'aria-label': number ? t.equation(number) : t.formula,
      tabIndex: '0',
    });
    scroller.attributes.push(inside(html));
    if (!number) return scroller;
    const tag = block('span', { className: 'equation-number' }, [{ type: 'text', value: `(${number})` }]);
    return block('div', { className: 'equation', id: label }, [scroller, tag]);
  }
};

const inside = (html: string) => objectAttribute('dangerouslySetInnerHTML', { __html: html });

const inline = (html: string): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [attribute('className', 'tex'), inside(html)],
  children: [],
  data: asWritten,
});

/** Phrasing is fine inside: what stands here becomes JSX, which knows no difference. */
const block = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (MdxJsxFlowElement | Text)[] = [],
): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => attribute(key, value)),
  children: children as MdxJsxFlowElement['children'],
  data: asWritten,
});

function htmlOf(node: DisplayMath | InlineMath, file: VFile): string | undefined {
  try {
    return setTex(node.value, node.type === 'math');
  } catch (error) {
    if (!(error instanceof TexError)) throw error;
    file.message(`TeX: ${error.message}`, placeIn(node, error.offset));
    return undefined;
  }
}

/** Where the character `offset` of a formula stands in the chapter. */
function placeIn(node: DisplayMath | InlineMath, offset: number) {
  const { start, end } = node.position!;
  const { line, column } = start;
  const before = node.value.slice(0, offset).split('\n');
  if (node.type === 'math') return { line: line + before.length, column: before.at(-1)!.length + column };
  const dollars = Math.floor((end.offset! - start.offset! - node.value.length) / 2);
  return before.length === 1
    ? { line, column: column + dollars + offset }
    : { line: line + before.length - 1, column: before.at(-1)!.length + 1 };
}
