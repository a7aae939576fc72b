import { formatNumber } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { type Separability, params as table } from './state';

/** Which data and model, how many are right, what the best line without a bias could do. */
export function describe({ params, derived, run }: Separability, locale: Locale): string {
  const { correct, predicted } = derived.evaluation;
  const all = predicted.length;
  const data = table.data.options[params.data][locale];
  const model = table.model.options[params.model][locale];
  const loss = formatNumber(derived.loss, 4);
  const step = run.frames.length > 1 ? run.at : 0;
  const moved = Math.floor(params.moved.length / 3);
  if (locale === 'ko') {
    const best = derived.best
      ? ` 편향 없는 선형 분류기는 ${derived.best.correct}개까지 맞힐 수 있습니다.`
      : '';
    return `데이터: ${data}${moved > 0 ? `(점 ${moved}개를 옮김)` : ''}. 모델: ${model}. ${step > 0 ? `${step}걸음 학습한 뒤 ` : ''}${all}개 가운데 ${correct}개를 맞혔고 교차 엔트로피는 ${loss}입니다.${best}`;
  }
  const best = derived.best ? ` The best linear classifier without a bias gets ${derived.best.correct}.` : '';
  return `Data: ${data}${moved > 0 ? `, ${moved} points moved` : ''}. Model: ${model}. ${step > 0 ? `After ${step} steps, ` : ''}${correct} of ${all} points are right; the cross-entropy is ${loss}.${best}`;
}
