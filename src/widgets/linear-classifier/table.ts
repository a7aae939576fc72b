import type { NumberTable } from '~/kit/widget';
import { classNames } from '~/ui/class-names';
import type { Locale } from '~/ui/words';
import { type Classification, data, type LinearClassifier } from './state';

/** ‖Wx + b − e‖² of point `i`, with e the target of its class. */
export function squaredDistance({ scores }: Classification, i: number): number {
  return scores[i]!.reduce((sum, score, c) => sum + (score - (c === data.classes[i] ? 1 : 0)) ** 2, 0);
}

/** One row per point: where it is, its class, its three scores, what is chosen, its squared distance to the target. */
export function table({ derived }: LinearClassifier, locale: Locale): NumberTable {
  const words = {
    en: {
      heads: ['x₁', 'x₂', 'class'],
      score: (of: string) => `score ${of}`,
      chosen: 'chosen',
      tie: 'tie',
      distance: '‖s − e‖²',
    },
    ko: {
      heads: ['x₁', 'x₂', '클래스'],
      score: (of: string) => `${of} 점수`,
      chosen: '분류기의 답',
      tie: '동점',
      distance: '‖s − e‖²',
    },
  }[locale];
  const name = (c: number) => classNames[c]?.[locale] ?? words.tie;
  const rows = data.points.map(([x1, x2], i) => {
    return [
      x1,
      x2,
      name(data.classes[i]!),
      ...derived.scores[i]!,
      name(derived.evaluation.predicted[i]!),
      squaredDistance(derived, i),
    ];
  });
  const scoreHeads = derived.weights.map((_, c) => words.score(name(c)));
  return { columns: [...words.heads, ...scoreHeads, words.chosen, words.distance], rows };
}
