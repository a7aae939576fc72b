import { visit } from 'unist-util-visit';
import type { Problem } from '../problem.ts';
import { attributesOf, isJsx } from '../prose/tree.ts';
import type { Chapter } from './chapter.ts';

/** Numbers of equations (`eq:name`) and figures (`fig:slug/id`), and the chapter each stands in. */
export type Labels = Readonly<Record<string, { readonly number: string; readonly slug: string }>>;

/**
 * Numbers what the English chapters name, in their order: equation 3 of chapter 2 is 2.3 in every language. A name given twice
 * keeps its first place, and the second is a problem.
 */
export function labelsOf(
  chapters: readonly Chapter[],
  widgetElements: ReadonlySet<string>,
): { readonly labels: Labels; readonly problems: readonly Problem[] } {
  const labels: Record<string, { number: string; slug: string }> = {};
  const problems: Problem[] = [];
  for (const { file, locale, slug, frontmatter, tree } of chapters) {
    if (locale !== 'en' || !tree || !frontmatter) continue;
    const counts = { eq: 0, fig: 0 };
    visit(tree, (node) => {
      const key =
        isJsx(node) && widgetElements.has(node.name ?? '')
          ? figureKey(attributesOf(node).id)
          : equationKey(node);
      if (!key) return;
      if (labels[key]) {
        const { line, column } = node.position!.start;
        problems.push({ file, line, column, message: `There are two ${nameOf(key)}.` });
        return;
      }
      const kind = key.startsWith('eq:') ? 'eq' : 'fig';
      labels[key] = { number: `${frontmatter.order}.${++counts[kind]}`, slug };
    });

    function figureKey(id: string | undefined) {
      return id && `fig:${slug}/${id}`;
    }
  }
  return { labels, problems };
}

const equationKey = (node: { type: string; meta?: string | null }) =>
  node.type === 'math' ? /^#(eq:\S+)$/.exec(node.meta ?? '')?.[1] : undefined;

const nameOf = (key: string) =>
  key.startsWith('eq:') ? `equations "${key}"` : `figures with the id "${key.slice(key.indexOf('/') + 1)}"`;
