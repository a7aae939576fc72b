import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import type { PoolShift } from './state';

const words = {
  en: ['row', 'column', 'pooled', 'pooled after the shift'],
  ko: ['행', '열', '풀링 결과', '옮긴 뒤의 풀링 결과'],
} as const;

/** One row for every pooled cell. */
export const table = ({ derived }: PoolShift, locale: Locale): NumberTable => ({
  columns: words[locale],
  rows: derived.pooled.values.flatMap((row, i) =>
    row.map((value, j) => [i + 1, j + 1, value, derived.pooledMoved.values[i]![j]!]),
  ),
});
