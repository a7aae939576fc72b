import type { Locale } from '~/ui/words';
import { activationChoices, dataChoices } from './choices';
import { lossText, percent } from './metrics';
import type { MlpPlayground, Score } from './state';
import { texts } from './strings';

/** The network, the data, and how far the network has come. */
export function describe({ params, derived }: MlpPlayground, locale: Locale): string {
  const { examples, spec, train, test, updates } = derived;
  const regression = examples.classCount === 0;
  const sizes = [spec.inputs, ...spec.layers.map(({ units }) => units)].join('–');
  const data = dataChoices[params.data][locale];
  const activation = activationChoices[params.activation][locale];
  const t = texts[locale];
  if (!train || examples.points.length === 0) {
    return locale === 'ko'
      ? `${data}, ${sizes} 신경망(${activation}). ${t.noPoints}`
      : `${data}, a ${sizes} network (${activation}). ${t.noPoints}`;
  }
  const said = (which: string, score: Score | undefined) =>
    score ? scoreText(which, score, regression, locale) : t.noneToTest;
  if (locale === 'ko')
    return `${data}, 점 ${examples.points.length}개. ${sizes} 신경망(${activation})을 ${updates}번 갱신했습니다. ${said(t.train, train)} ${said(t.test, test)}`;
  return `${data}, ${examples.points.length} ${examples.points.length === 1 ? 'point' : 'points'}. A ${sizes} network (${activation}) after ${updates} ${updates === 1 ? 'update' : 'updates'}. ${said('Training', train)} ${said('Test', test)}`;
}

function scoreText(which: string, { loss, accuracy }: Score, regression: boolean, locale: Locale): string {
  const value = lossText(loss);
  const right = regression
    ? ''
    : locale === 'ko'
      ? `, 정답 ${percent(accuracy)}`
      : `, ${percent(accuracy)} right`;
  return locale === 'ko' ? `${which} 손실 ${value}${right}.` : `${which} loss ${value}${right}.`;
}
