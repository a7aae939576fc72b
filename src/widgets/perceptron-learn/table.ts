import type { NumberTable } from '~/kit/widget';
import { weightedSum } from '~/models/perceptron';
import type { Locale } from '~/ui/words';
import type { PerceptronLearn } from './state';

/** One row per example: where it is, its target, its weighted sum now, and whether it is right. */
export function table({ inner, derived }: PerceptronLearn, locale: Locale): NumberTable {
  const words = {
    en: { columns: ['x₁', 'x₂', 'target t', 'z', 'side'], right: 'right', wrong: 'wrong' },
    ko: { columns: ['x₁', 'x₂', '정답 t', 'z', '판정'], right: '맞음', wrong: '틀림' },
  }[locale];
  const { points, classes } = derived.examples;
  return {
    columns: words.columns,
    rows: points.map((x, i) => [
      ...x,
      classes[i]!,
      weightedSum(inner.course.perceptron, x),
      derived.right[i] ? words.right : words.wrong,
    ]),
  };
}
