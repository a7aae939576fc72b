import type { Heading, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { setTex, TexError } from './set-tex.ts';
import { complain, exportJson } from './tree.ts';

/** A line of the on-page outline. */
export interface OutlineLine {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
  /** The heading's inside, with its formulas. */
  readonly html: string;
}

/** The id that a heading bears: `recipe` for `## x as a recipe {/*recipe*\/}`. */
export function headingIdOf(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\s*\/\*\s*([a-z][a-z0-9-]*)\s*\*\/\s*$/.exec(last.value)?.[1];
}

/** Gives headings the ids written behind them, the same in every language, and exports them as `headings`. */
export const remarkHeadings = () => (tree: Root, file: VFile) => {
  const outline: OutlineLine[] = [];
  visit(tree, 'heading', (heading) => {
    if (heading.depth === 1) {
      complain(file, heading, 'The title stands in the frontmatter; headings begin with ##.');
      return;
    }
    const id = headingIdOf(heading);
    if (!id) {
      complain(file, heading, 'A heading needs an id, the same in both languages: ## Title {/*short-name*/}');
      return;
    }
    heading.children.pop();
    const before = heading.children.at(-1);
    if (before?.type === 'text') before.value = before.value.trimEnd();
    heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    const text = heading.children.map(textOf).join('').trim();
    outline.push({ depth: heading.depth, id, text, html: heading.children.map(htmlOf).join('').trim() });
  });
  tree.children.push(exportJson('headings', outline));
};

function textOf(node: PhrasingContent): string {
  if ('value' in node) return node.type === 'mdxTextExpression' ? '' : node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const tags = new Map([
  ['emphasis', 'em'],
  ['strong', 'strong'],
  ['delete', 'del'],
]);

function htmlOf(node: PhrasingContent): string {
  if (node.type === 'inlineMath') return texOf(node.value);
  if (node.type === 'inlineCode') return `<code>${escaped(node.value)}</code>`;
  if ('value' in node) return escaped(textOf(node));
  const inner = 'children' in node ? node.children.map(htmlOf).join('') : '';
  const tag = tags.get(node.type);
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
}

function texOf(tex: string): string {
  try {
    return setTex(tex, false);
  } catch (error) {
    if (error instanceof TexError) return ''; // told with its place where the heading's own formula is set
    throw error;
  }
}

const escaped = (text: string) => text.replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
