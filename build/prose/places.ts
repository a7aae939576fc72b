import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { ProseContext } from './context.ts';
import { attribute, isJsx } from './tree.ts';

/** Tells every element of the book's vocabulary, and every heading, where it stands: at="content/en/03-x.mdx:12:3". */
export const remarkPlaces =
  ({ fileOf }: ProseContext) =>
  () =>
  (tree: Root, { path }: VFile) => {
    visit(tree, (node) => {
      if (!node.position) return;
      const { line, column } = node.position.start;
      const at = `${fileOf(path)}:${line}:${column}`;
      if (isJsx(node) && /^[A-Z]/.test(node.name ?? '')) node.attributes.push(attribute('at', at));
      else if (node.type === 'heading')
        node.data = { ...node.data, hProperties: { ...node.data?.hProperties, at } };
    });
  };
