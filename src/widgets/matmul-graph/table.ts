import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import type { MatmulGraph } from './state';

/** Paths: one row per entry of AB. Nodes: one row per node, its value after each aggregation. */
export function table({ params, derived }: MatmulGraph, locale: Locale): NumberTable {
  if (params.mode === 'neighbours') {
    const [node, after] = { en: ['node', 'after'], ko: ['노드', '모은 횟수'] }[locale] as [string, string];
    return {
      columns: [node, ...derived.history.map((_, k) => `${after} ${k}`)],
      rows: derived.history[0]!.map((_, i) => [i + 1, ...derived.history.map((values) => values[i]!)]),
    };
  }
  const { a, b, ab } = derived;
  const words = { en: ['from', 'to', 'over 1', 'over 2'], ko: ['출발', '도착', '1을 거쳐', '2를 거쳐'] }[
    locale
  ];
  return {
    columns: [...words, '(AB)ᵢⱼ'],
    rows: ab.flatMap((row, i) =>
      row.map((entry, j) => [i + 1, j + 1, a[i]![0]! * b[0]![j]!, a[i]![1]! * b[1]![j]!, entry]),
    ),
  };
}
