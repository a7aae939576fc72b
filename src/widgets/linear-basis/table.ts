import type { NumberTable } from '~/kit/widget';
import { classNames } from '~/ui/class-names';
import type { Locale } from '~/ui/words';
import type { LinearBasis } from './state';

/** One row per class: the columns, what they give, and the score. */
export function table({ derived }: LinearBasis, locale: Locale): NumberTable {
  const heads = {
    en: ['class', 'w₁', 'w₂', 'x₁w₁', 'x₂w₂', 'score', 'distance of the target to the span'],
    ko: ['클래스', 'w₁', 'w₂', 'x₁w₁', 'x₂w₂', '점수', '목표와 열공간 사이의 거리'],
  };
  const rows = derived.scores.map((score, c) => [
    classNames[c]![locale],
    derived.w1[c]!,
    derived.w2[c]!,
    derived.terms[0][c]!,
    derived.terms[1][c]!,
    score,
    derived.targetDistances[c]!,
  ]);
  return { columns: heads[locale], rows };
}
