import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import { classWord } from './answers';
import { answersTo } from './metrics';
import { classOf } from './network';
import type { MlpPlayground } from './state';
import { texts } from './strings';

const heads = {
  en: { set: 'set', truth: 'truth', answer: 'answer', share: (name: string) => `probability of ${name}` },
  ko: { set: '쓰임', truth: '정답', answer: '신경망의 답', share: (name: string) => `${name}일 확률` },
} as const;

/** One row per point: where it is, what it is, and what the network answers. */
export function table({ derived }: MlpPlayground, locale: Locale): NumberTable {
  const t = texts[locale];
  const words = heads[locale];
  const { points, targets, classCount, train, test } = derived.examples;
  const order = [...train, ...test];
  const answers = answersTo(derived, order);
  const shares =
    classCount > 2 ? Array.from({ length: classCount }, (_, c) => c) : classCount === 2 ? [1] : [];
  const rows = order.map((i, n) => {
    const answer = answers[n]!;
    const [x1, x2] = points[i]!;
    const set = n < train.length ? t.trainPoint : t.testPoint;
    if (classCount === 0) return [x1, x2, set, targets[i]!, answer[0]!];
    const probabilities = classCount === 2 ? [answer[0]!] : answer;
    return [
      x1,
      x2,
      set,
      classWord(targets[i]!, locale),
      classWord(classOf(answer), locale),
      ...probabilities,
    ];
  });
  return {
    columns: [
      'x₁',
      'x₂',
      words.set,
      words.truth,
      words.answer,
      ...shares.map((c) => words.share(classWord(c, locale))),
    ],
    rows,
  };
}
