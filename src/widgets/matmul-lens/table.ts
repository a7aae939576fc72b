import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import type { MatmulLens } from './state';

/** One row per entry of AB: its two products and their sum. */
export function table({ derived: { a, b, ab } }: MatmulLens, locale: Locale): NumberTable {
  const place = { en: ['row i', 'column j'], ko: ['행 i', '열 j'] }[locale];
  return {
    columns: [...place, 'aᵢ₁·b₁ⱼ', 'aᵢ₂·b₂ⱼ', '(AB)ᵢⱼ'],
    rows: ab.flatMap((row, i) =>
      row.map((entry, j) => [i + 1, j + 1, a[i]![0]! * b[0]![j]!, a[i]![1]! * b[1]![j]!, entry]),
    ),
  };
}
