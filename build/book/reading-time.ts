import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../../src/ui/words.ts';

const wordsPerMinute = 200;
const hangulPerMinute = 500;
// A display formula or a listing is looked at, not read out.
const secondsPerBlock = 10;

/** Minutes to read a chapter without playing with its figures; at least 1. */
export function readingMinutes(tree: Nodes, locale: Locale): number {
  let text = '';
  let blocks = 0;
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += ` ${node.value}`;
    else if (node.type === 'inlineMath') text += ' x';
    else if (node.type === 'math' || node.type === 'code') blocks++;
    // Solutions and derivations are folded away.
    else if ('name' in node && (node.name === 'Solution' || node.name === 'Derivation')) return SKIP;
    return undefined;
  });
  const amount =
    locale === 'ko' ? text.replaceAll(/\s/g, '').length : text.split(/\s+/).filter(Boolean).length;
  const perMinute = locale === 'ko' ? hangulPerMinute : wordsPerMinute;
  return Math.max(1, Math.round(amount / perMinute + (blocks * secondsPerBlock) / 60));
}
