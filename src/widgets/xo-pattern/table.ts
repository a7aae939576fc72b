import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import type { XoPattern } from './state';

const words = {
  en: ['row', 'column', 'sum', 'score'],
  ko: ['행', '열', '합', '점수'],
} as const;

/** One row for every place of the map. */
export const table = ({ derived }: XoPattern, locale: Locale): NumberTable => ({
  columns: words[locale],
  rows: derived.map.flatMap((row, i) => row.map((score, j) => [i + 1, j + 1, derived.sums[i]![j]!, score])),
});
