import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import { type LinearCollapse, params as names } from './state';

/** One row per layer, and the one layer that stands for them. */
export function table({ derived }: LinearCollapse, locale: Locale): NumberTable {
  const words = {
    en: {
      heads: ['layer', 'activation'],
      single: derived.activationsUsed === 0 ? 'all in one' : 'nearest one',
    },
    ko: {
      heads: ['층', '활성화 함수'],
      single: derived.activationsUsed === 0 ? '하나로 합친 층' : '가장 가까운 층',
    },
  }[locale];
  return {
    columns: [...words.heads, 'w₁₁', 'w₁₂', 'w₂₁', 'w₂₂', 'b₁', 'b₂'],
    rows: [
      ...derived.floors.map(({ weights, bias, bend }, i) => [
        i + 1,
        names.f1.options[bend][locale],
        ...weights.flat(),
        ...bias,
      ]),
      [
        words.single,
        names.f1.options.identity[locale],
        ...derived.single.weights.flat(),
        ...derived.single.bias,
      ],
    ],
  };
}
