import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import type { Im2colLens } from './state';
import { originOf } from './unrolled';

const words = {
  en: { row: 'row', filter: (filter: number) => `filter ${filter}` },
  ko: { row: '행', filter: (filter: number) => `필터 ${filter}` },
} as const;

/** The rows of col of the picture in view, and what each filter makes of them. */
export function table({ derived: { unrolled, taken } }: Im2colLens, locale: Locale): NumberTable {
  const { row, filter } = words[locale];
  if (!unrolled) return { columns: [row], rows: [] };
  const { each, col, product, columns, shape } = unrolled;
  const first = originOf(unrolled, taken - 1).picture * each;
  return {
    columns: [
      row,
      ...Array.from({ length: columns }, (_, i) => `col ${i + 1}`),
      ...Array.from({ length: shape.filters }, (_, f) => filter(f + 1)),
    ],
    rows: Array.from({ length: each }, (_, i) => [first + i + 1, ...col[first + i]!, ...product[first + i]!]),
  };
}
