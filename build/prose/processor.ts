import { createProcessor } from '@mdx-js/mdx';
import type { ProseContext } from './context.ts';
import { remarkFormulas } from './formulas.ts';
import { remarkHeadings } from './headings.ts';
import { rehypeListings, remarkListings } from './listings.ts';
import { syntax } from './parse.ts';
import { remarkPlaces } from './places.ts';
import { remarkReferences } from './references.ts';

/** Compiles a chapter to a React component. What is wrong with it stands in the file's messages. */
export const proseProcessor = (context: ProseContext) =>
  createProcessor({
    format: 'mdx',
    remarkPlugins: [
      ...syntax,
      remarkReferences(context),
      remarkHeadings,
      remarkListings,
      remarkPlaces(context),
      remarkFormulas(context),
    ],
    rehypePlugins: rehypeListings,
  });
