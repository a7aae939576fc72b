import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import type { XoCnn } from './state';
import { voteOf } from './sums';

const words = {
  en: ['filter', 'row', 'column', 'number', 'weight to X', 'weight to O', 'vote for X', 'vote for O'],
  ko: ['필터', '행', '열', '수', 'X 가중치', 'O 가중치', 'X 표', 'O 표'],
} as const;
const biasWord = { en: 'bias', ko: '편향' } as const;

/** One row for each of the 12 numbers, and one for the biases. */
export const table = ({ derived }: XoCnn, locale: Locale): NumberTable => ({
  columns: words[locale],
  rows: [
    ...derived.vector.map((value, i) => {
      const { filter, pool2 } = derived.paths[i]!;
      const place = [filter + 1, pool2[0] + 1, pool2[1] + 1];
      return [...place, value, ...derived.weights[i]!, voteOf(derived, i, 0), voteOf(derived, i, 1)];
    }),
    [biasWord[locale], '–', '–', 1, ...derived.bias, ...derived.bias],
  ],
});
