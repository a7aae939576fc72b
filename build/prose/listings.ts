import rehypeShiki, { type RehypeShikiOptions } from '@shikijs/rehype';
import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { PluggableList } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { complain } from './tree.ts';

const languages = ['python', 'js', 'ts', 'html', 'bash', 'text'] as const;

/** Refuses a listing in a language that would stay without colours. */
export const remarkListings = () => (tree: Root, file: VFile) => {
  visit(tree, 'code', (node) => {
    if (languages.some((language) => language === node.lang)) return;
    complain(file, node, `A listing is in one of: ${languages.join(', ')}; not in "${node.lang ?? ''}".`);
  });
};

const options: RehypeShikiOptions = {
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  // Colours as --shiki-light and --shiki-dark; the book's stylesheet chooses.
  defaultColor: false,
  langs: languages.filter((language) => language !== 'text'),
  parseMetaString(meta) {
    const title = /(?:^|\s)title="([^"]*)"/.exec(meta)?.[1];
    return title ? { 'data-title': title } : {};
  },
  transformers: [
    {
      pre(node) {
        node.properties.class = 'shiki';
        // The ground is the page's own.
        delete node.properties.style;
        node.properties['data-language'] = this.options.lang;
      },
    },
  ],
};

/** Shiki leaves a document where a block stood; <Code> looks for blocks. */
const unwrapped = () => (tree: HtmlRoot) => {
  visit(tree, (node, index, parent) => {
    const inner: { type: string } = node;
    if (inner.type !== 'root' || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...(node as unknown as HtmlRoot).children.filter(isElement));
    return index;
  });
};

const isElement = (node: HtmlRoot['children'][number]) => node.type === 'element';

/** Colours listings at build time; what a fence says after its language comes along as data-title. */
export const rehypeListings: PluggableList = [[rehypeShiki, options], unwrapped];
