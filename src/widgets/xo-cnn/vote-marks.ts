import { formatNumber } from '~/numerics/format';
import type { Bar } from '~/plots/bars';
import type { LinkMark, NodeMark } from '~/plots/node-link';
import type { Locale } from '~/ui/words';
import type { Look } from './look';
import type { Reading } from './state';
import { classNames, sumOf, voteOf } from './sums';

const entries = 12;
/** Room for the 12 numbers on the left, one below the other, and the two scores on the right. */
export const box = { x: [-0.14, 1.22], y: [0, entries], aspect: 0.56 } as const;

type At = readonly [number, number];
const entryAt = (entry: number): At => [0, entries - entry - 0.5];
const scoreAt = (score: 0 | 1): At => [1, score === 0 ? 0.72 * entries : 0.28 * entries];
const both = [0, 1] as const;

/** Which of the 12 numbers is looked at. */
function entryOf({ paths }: Reading, look: Look | undefined): number | undefined {
  if (look?.of === 'weight') return look.entry;
  if (look?.of !== 'pool2') return undefined;
  return paths.findIndex(
    ({ filter, pool2 }) => filter === look.filter && pool2[0] === look.at[0] && pool2[1] === look.at[1],
  );
}
const scoreOf = (look: Look | undefined) =>
  look?.of === 'score' || look?.of === 'weight' ? look.score : undefined;

/** A line for every vote, as thick as it is strong; others fade where one number or one score is looked at. */
export function linksOf(reading: Reading, look: Look | undefined): LinkMark[] {
  const [entry, score] = [entryOf(reading, look), scoreOf(look)];
  return reading.vector.flatMap((_, i) =>
    both.map((c) => ({
      from: entryAt(i),
      to: scoreAt(c),
      weight: voteOf(reading, i, c),
      faded: (entry !== undefined && entry !== i) || (score !== undefined && score !== c),
    })),
  );
}

export function nodesOf(reading: Reading, look: Look | undefined) {
  const [entry, score] = [entryOf(reading, look), scoreOf(look)];
  const { vector, scores } = reading;
  const nodes: NodeMark[] = [
    ...vector.map((value, i) => ({ at: entryAt(i), value, lit: entry === i })),
    ...both.map((c) => ({
      at: scoreAt(c),
      value: scores[c],
      label: classNames[c],
      side: [1, 0] as const,
      lit: score === c,
    })),
  ];
  return { nodes, largest: Math.max(1, ...vector, ...scores.map(Math.abs)) };
}

/** What lies under the pointer: one of the 12 numbers, a score, or the vote whose line is nearest. */
export function lookNear({ paths }: Reading, [x, y]: At): Look | undefined {
  if (x > 0.88) return { of: 'score', score: y > entries / 2 ? 0 : 1 };
  if (x < 0.12) {
    const { filter, pool2 } = paths[Math.max(0, Math.min(entries - 1, Math.floor(entries - y)))]!;
    return { of: 'pool2', filter, at: pool2 };
  }
  const lines = paths.flatMap((_, entry) => both.map((score) => ({ entry, score })));
  const away = ({ entry, score }: { entry: number; score: 0 | 1 }) =>
    Math.abs(entryAt(entry)[1] + x * (scoreAt(score)[1] - entryAt(entry)[1]) - y);
  const nearest = lines.reduce((best, line) => (away(line) < away(best) ? line : best));
  return away(nearest) < 0.4 ? { of: 'weight', ...nearest } : undefined;
}

export const scoreBars = (reading: Reading, locale: Locale): Bar[] =>
  both.map((score) => ({
    label: classNames[score],
    value: reading.scores[score],
    tone: `class-${score}` as const,
    computation: sumOf(reading, { of: 'score', score }, locale),
  }));

export const shareBars = ({ shares, scores }: Reading): Bar[] =>
  both.map((c) => ({
    label: classNames[c],
    value: shares[c],
    tone: `class-${c}` as const,
    computation: `e^(${formatNumber(scores[c])}) ÷ (e^(${formatNumber(scores[0])}) + e^(${formatNumber(scores[1])})) = ${formatNumber(shares[c], 3)}`,
  }));
