import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { headingIdOf } from '../prose/headings.ts';
import { attributesOf, isJsx, type JsxElement } from '../prose/tree.ts';

/** Something that must stand in every translation of a chapter. */
export interface Bone {
  /** As it would be written: '## {/*recipe*\/}', '<LinearBasis id="columns">'. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** A heading and what stands under it, up to the next. */
export interface Section {
  readonly heading: Bone;
  /** Figures, formulas, questions, listings: they stand in the same order in every language. */
  readonly blocks: readonly Bone[];
  /** Terms, citations and the like inside sentences, whose order a language is free to change. */
  readonly inline: readonly Bone[];
}

// Which attributes of an element the languages share; the rest is words.
const blockAttributes: Readonly<Record<string, readonly string[]>> = {
  Challenge: ['figure', 'name'],
  Derivation: [],
  Exercise: ['id'],
  Myth: ['source'],
  Option: ['id', 'right'],
  Predict: ['id', 'figure'],
  Quiz: ['id'],
};
const inlineAttributes: Readonly<Record<string, readonly string[]>> = {
  Cite: ['id'],
  Scrub: ['figure', 'param', 'index'],
  Sidenote: [],
  Term: ['id'],
};

/** What a chapter consists of besides its words. */
export function skeletonOf(tree: Root, widgetElements: ReadonlySet<string>): Section[] {
  const sections = [{ heading: bone(tree, 'the beginning'), blocks: [] as Bone[], inline: [] as Bone[] }];
  visit(tree, (node) => {
    const section = sections.at(-1)!;
    if (node.type === 'heading') {
      const name = `${'#'.repeat(node.depth)} {/*${headingIdOf(node) ?? ''}*/}`;
      sections.push({ heading: bone(node, name), blocks: [], inline: [] });
    } else if (node.type === 'math') {
      section.blocks.push(bone(node, `$$ ${node.meta ? `${node.meta} ` : ''}${bareTex(node.value)} $$`));
    } else if (node.type === 'code') {
      section.blocks.push(bone(node, ['```', node.lang, node.meta && ` ${node.meta}`].join('')));
    } else if (isJsx(node) && node.name) {
      const { name } = node;
      const attributes = widgetElements.has(name) ? ['id', 'challenge'] : blockAttributes[name];
      if (attributes) section.blocks.push(bone(node, tagOf(node, attributes)));
      else if (inlineAttributes[name]) section.inline.push(bone(node, tagOf(node, inlineAttributes[name])));
    }
  });
  return sections;
}

function bone(node: Nodes, name: string): Bone {
  const { line, column } = node.position!.start;
  return { name, line, column };
}

function tagOf(element: JsxElement, names: readonly string[]): string {
  const attributes = attributesOf(element);
  const shown = names.flatMap((name) => {
    const value = attributes[name];
    if (value === undefined) return [];
    return value === '' ? name : `${name}="${value}"`;
  });
  return `<${[element.name, ...shown].join(' ')}>`;
}

/** TeX without its words, its spaces and the punctuation of the sentence around it. */
const bareTex = (tex: string) =>
  tex
    .replaceAll(/\\text(?:rm|bf|it|sf)?\{[^{}]*\}/g, '\\text{}')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\s*[.,;]$/, '');
