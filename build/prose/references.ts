import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { didYouMean } from '../../src/book/nearest.ts';
import { strings } from '../../src/ui/words.ts';
import { type ProseContext, slugOf } from './context.ts';
import { headingIdOf } from './headings.ts';
import { attributesOf, complain, isJsx } from './tree.ts';

const words = strings(
  { figure: (number: string) => `Figure\u00a0${number}` },
  { figure: (number) => `그림\u00a0${number}` },
);

/**
 * Fills `[](#eq:mixture)` and `[](#fig:columns)` with numbers and points them, and every `[…](#id)`, at a place that exists.
 * Must see headings before their ids are taken out of their text.
 */
export const remarkReferences = (context: ProseContext) => () => (tree: Root, file: VFile) => {
  const locale = context.localeOf(file.path);
  const slug = slugOf(file.path);
  const here = idsIn(tree);

  visit(tree, (node) => {
    if (node.type === 'math') checkLabel(node.meta);
    else if (node.type === 'footnoteReference')
      complain(file, node, 'Write a <Sidenote> instead of a footnote.');
    else if (node.type === 'link' && node.url.startsWith('#')) resolve(node, node.url.slice(1));

    function checkLabel(meta: string | null | undefined) {
      if (!meta || /^#eq:[a-z0-9]+(-[a-z0-9]+)*$/.test(meta)) return;
      complain(file, node, `A formula is named like $$ #eq:short-name, not "${meta}".`);
    }
  });

  function resolve(link: Link, target: string) {
    if (/^(eq|fig):/.test(target)) resolveNumbered(link, target);
    else if (!here.has(target))
      complain(file, link, `There is no "#${target}" on this page.${didYouMean(target, [...here])}`);
    else if (link.children.length === 0) complain(file, link, `The link to "#${target}" has no text.`);
  }

  function resolveNumbered(link: Link, target: string) {
    const labels = context.labels();
    const isFigure = target.startsWith('fig:');
    const key = isFigure && !target.includes('/') ? `fig:${slug}/${target.slice(4)}` : target;
    const label = labels[key];
    if (!label) {
      const what = isFigure ? 'figure' : 'equation';
      const like = Object.keys(labels).filter((each) => each.startsWith(isFigure ? 'fig:' : 'eq:'));
      complain(file, link, `There is no ${what} "${target}".${didYouMean(key, like)}`);
      return;
    }
    if (link.children.length === 0) {
      const value = isFigure ? words[locale].figure(label.number) : `(${label.number})`;
      link.children = [{ type: 'text', value }];
    }
    const anchor = `#${isFigure ? key.slice(key.indexOf('/') + 1) : key}`;
    link.url = label.slug === slug ? anchor : `../${label.slug}/${anchor}`;
    link.data = { ...link.data, hProperties: { className: ['xref'] } };
  }
};

/** Every id that a page of this text will have: of its headings, formulas and elements. */
function idsIn(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(tree, (node) => {
    const id = node.type === 'heading' ? headingIdOf(node) : isJsx(node) ? attributesOf(node).id : undefined;
    if (id) ids.add(id);
  });
  return ids;
}
