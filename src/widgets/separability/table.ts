import type { NumberTable } from '~/kit/widget';
import { classNames } from '~/ui/class-names';
import type { Locale } from '~/ui/words';
import type { Separability } from './state';

/** One row per point: where it is, its class, and what is chosen. */
export function table({ derived: { data, evaluation } }: Separability, locale: Locale): NumberTable {
  const words = {
    en: { columns: ['x₁', 'x₂', 'class', 'chosen'], tie: 'tie' },
    ko: { columns: ['x₁', 'x₂', '클래스', '모델의 답'], tie: '동점' },
  }[locale];
  const name = (c: number) => classNames[c]?.[locale] ?? words.tie;
  const rows = data.points.map(([x1, x2], i) => [
    x1!,
    x2!,
    name(data.classes[i]!),
    name(evaluation.predicted[i]!),
  ]);
  return { columns: words.columns, rows };
}
