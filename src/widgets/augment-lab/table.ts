import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import { seedOf } from './describe';
import { type AugmentLabState, pairSteps } from './state';

const words = {
  en: [
    'seed',
    'step',
    'with copies: validation',
    'without: validation',
    'difference',
    'with copies: sources',
    'without: sources',
  ],
  ko: ['시드', '걸음', '사본으로: 검증', '원본만: 검증', '차이', '사본으로: 원본 숫자', '원본만: 원본 숫자'],
} as const;

/** The curve of the pair in view, point by point, after the outcomes of the pairs before it. */
export function table({ params, derived }: AugmentLabState, locale: Locale): NumberTable {
  const before = derived.outcomes.filter(({ seed }) => seed !== seedOf(params.seed, derived.pair));
  return {
    columns: words[locale],
    rows: [
      ...before.map(({ seed, plain, augmented }) => [
        seed,
        pairSteps,
        augmented,
        plain,
        augmented - plain,
        '–',
        '–',
      ]),
      ...derived.curve.map(({ step, plain, augmented }) => [
        seedOf(params.seed, derived.pair),
        step,
        augmented.validation,
        plain.validation,
        augmented.validation - plain.validation,
        augmented.training,
        plain.training,
      ]),
    ],
  };
}
