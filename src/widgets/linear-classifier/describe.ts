import { formatNumber } from '~/numerics/format';
import { classNames } from '~/ui/class-names';
import type { Locale } from '~/ui/words';
import { data, type LinearClassifier, params as table } from './state';

/** How many points are right, class by class, the loss, and where a run stands. */
export function describe({ params, derived, run }: LinearClassifier, locale: Locale): string {
  const { correct, recall, predicted } = derived.evaluation;
  const per = data.points.length / data.classCount;
  const kind = table.loss.options[params.loss][locale];
  const loss = formatNumber(derived.loss, 4);
  const counts = recall
    .map((share, c) => `${classNames[c]![locale]} ${Math.round(share * per)}/${per}`)
    .join(', ');
  const ties = predicted.filter((winner) => winner < 0).length;
  const step = run.frames.length > 1 ? run.at : 0;
  if (locale === 'ko') {
    const sentences = [
      step > 0 ? `학습 ${step}걸음째입니다.` : '',
      `${data.points.length}개 가운데 ${correct}개를 맞혔습니다(${counts}).`,
      ties > 0 ? `${ties}개는 가장 높은 점수가 둘 이상이어서 답을 고를 수 없습니다.` : '',
      `손실(${kind})은 ${loss}입니다.`,
    ];
    return sentences.filter(Boolean).join(' ');
  }
  const sentences = [
    step > 0 ? `After training step ${step}:` : '',
    `${correct} of ${data.points.length} points are right (${counts}).`,
    ties > 0 ? `${ties} cannot be decided: their highest scores are equal.` : '',
    `The loss, ${kind} ${loss}.`,
  ];
  return sentences.filter(Boolean).join(' ');
}
