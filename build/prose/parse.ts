import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';

/** What a chapter is written in besides MDX: tables, formulas, and data at its head. */
export const syntax = [remarkFrontmatter, remarkGfm, remarkMath] satisfies PluggableList;

const parser = createProcessor({ format: 'mdx', remarkPlugins: syntax });

/** The syntax tree of a chapter. Throws a VFileMessage with its place when the text is not MDX. */
export const parseProse = (text: string): Root => parser.parse(text);
