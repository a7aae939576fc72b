import { bracketed, formatFactor, formatNumber, formatSize } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import type { Place } from './anatomy';
import { type Look, pathAt } from './look';
import { termsOf, totalOf } from './slopes';
import type { Reading } from './state';
import { texts } from './strings';

const said = (value: number) => formatNumber(value, 2);
const product = (a: number, b: number) => `${formatFactor(a)}·${formatFactor(b)}`;
/** Slopes grow small as the network learns. */
const slight = (value: number) => formatSize(value, 2);
const inBrackets = (value: number) => bracketed(slight(value));

/** Numbers under a window of a pooling, row after row. */
const under = (map: readonly (readonly number[])[], [row, column]: Place): number[] =>
  map.slice(2 * row, 2 * row + 2).flatMap((line) => line.slice(2 * column, 2 * column + 2));

const largest = (map: readonly (readonly number[])[], at: Place, value: number) =>
  `max(${under(map, at).map(said).join(', ')}) = ${said(value)}`;

/** What is pointed at, by name. */
export function nameOf(look: Look, locale: Locale): string {
  const t = texts[locale];
  if (look.of === 'score') return t.scoreOf(classNames[look.score]);
  if (look.of === 'weight') return t.weightOf(look.entry + 1, classNames[look.score]);
  const place = t.cell(look.at[0] + 1, look.at[1] + 1);
  return t.at(t[look.of], t.filterName(look.filter + 1), place);
}

export const classNames = ['X', 'O'] as const;

/** How the number that is pointed at came about, with the numbers put in; for a weight, what the loss says about it. */
export function sumOf(reading: Reading, look: Look, locale: Locale): string {
  const t = texts[locale];
  const { filters, input, vector, weights, bias, scores, slopes, paths } = reading;
  if (look.of === 'score') {
    const votes = vector.map((value, i) => product(value, weights[i]![look.score]));
    return `${votes.join(' + ')} + ${formatFactor(bias[look.score])} = ${said(scores[look.score])}`;
  }
  if (look.of === 'weight') {
    const [value, slope] = [vector[look.entry]!, slopes.scores[look.score]];
    return t.weightSlope(
      said(weights[look.entry]![look.score]),
      `${formatFactor(value)}·${inBrackets(slope)} = ${slight(value * slope)}`,
      slight(slopes.vector[look.entry]!),
      paths[look.entry]!.open ? t.pathGoes : t.pathEnds,
    );
  }
  const maps = filters[look.filter]!;
  const [i, j] = look.at;
  switch (look.of) {
    case 'filter': {
      const terms = termsOf(reading, slopes, look.filter, look.at);
      const weight = said(maps.weights[i]![j]!);
      if (terms.length === 0) return t.filterAsleep(weight);
      const products = terms
        .map(({ slope, value }) => `${inBrackets(slope)}·${formatFactor(value)}`)
        .join(' + ');
      return t.filterSlope(weight, `${products} = ${slight(totalOf(terms))}`);
    }
    case 'conv': {
      const products = maps.weights.flatMap((row, u) =>
        row.map((weight, v) => product(input[i + u]![j + v]!, weight)),
      );
      return `${products.join(' + ')} + ${formatFactor(maps.bias)} = ${said(maps.conv[i]![j]!)}`;
    }
    case 'relu':
      return `max(0, ${said(maps.conv[i]![j]!)}) = ${said(maps.relu[i]![j]!)}`;
    case 'pool1':
      return largest(maps.relu, look.at, maps.pool1[i]![j]!);
    case 'pool2': {
      const entry = paths.indexOf(pathAt(paths, look.filter, look.at));
      const votes = ([0, 1] as const).map(
        (c) =>
          `${classNames[c]} ${product(vector[entry]!, weights[entry]![c])} = ${said(voteOf(reading, entry, c))}`,
      );
      return `${largest(maps.pool1, look.at, maps.pool2[i]![j]!)}. ${t.votes(entry + 1, votes.join(', '))}`;
    }
  }
}

/** What one of the 12 numbers adds to a score. */
export const voteOf = ({ vector, weights }: Reading, entry: number, score: 0 | 1): number =>
  vector[entry]! * weights[entry]![score];
