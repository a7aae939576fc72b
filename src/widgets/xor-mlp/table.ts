import type { NumberTable } from '~/kit/widget';
import { probabilityAt } from '~/models/two-layer-net';
import type { Locale } from '~/ui/words';
import type { XorMlp } from './state';
import { sub } from './strings';

/** One row per example: where it is, where the hidden layer puts it, and the answer. */
export function table({ derived }: XorMlp, locale: Locale): NumberTable {
  const words = {
    en: { target: 'target', right: 'right', wrong: 'wrong', answer: 'answer' },
    ko: { target: '정답', right: '맞음', wrong: '틀림', answer: '판정' },
  }[locale];
  const units = derived.net.units.map((_, j) => `h${sub(j)}`);
  return {
    columns: ['x₁', 'x₂', words.target, ...units, 'z', 'ŷ', words.answer],
    rows: derived.points.map((x, i) => [
      ...x,
      derived.classes[i]!,
      ...derived.places[i]!,
      derived.logits[i]!,
      probabilityAt(derived.net, derived.places[i]!),
      derived.right[i] ? words.right : words.wrong,
    ]),
  };
}
