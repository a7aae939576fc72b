import type { Challenge } from '~/kit/widget';
import type { XoCnn } from './state';

export const challenges = {
  learn: {
    ask: {
      en: 'Train the network from its start until it reads at least 97% of the new pictures right.',
      ko: '신경망을 처음부터 학습시켜, 새 그림의 97% 이상을 바르게 읽게 하세요.',
    },
    hint: {
      en: 'Adam at 0.01 needs about 200 steps. Watch the filters as they change.',
      ko: '학습률이 0.01인 Adam으로 200걸음쯤이면 됩니다. 그동안 필터가 어떻게 달라지는지 보세요.',
    },
    met: ({ derived: { report } }: XoCnn) =>
      report !== undefined && report.step > 0 && report.testAccuracy >= 0.97,
  },
  'hand-made-only': {
    ask: {
      en: 'Keep the three hand-made filters as they are and train only the last layer, 200 steps or more. How far does it get?',
      ko: '손으로 만든 필터 세 개는 그대로 두고 마지막 층만 200걸음 이상 학습시켜 보세요. 정확도가 어디까지 올라갈까요?',
    },
    hint: {
      en: 'Let the filters stay as they are, then run, and compare with the run before.',
      ko: '‘필터는 그대로 두기’를 켜고 실행한 다음, 지난 실행과 견주어 보세요.',
    },
    met: ({ params, derived: { report } }: XoCnn) =>
      params.filters === 'hand' && params.fixed && (report?.step ?? 0) >= 200,
  },
  'only-biases': {
    ask: {
      en: 'Show the network a picture from which nothing is left but its biases.',
      ko: '편향만 남고 다른 것은 모두 사라지는 그림을 신경망에 보여 주세요.',
    },
    hint: {
      en: 'A product is 0 when the pixel is. Which numbers do ink and paper stand for?',
      ko: '픽셀이 0이면 곱도 0입니다. 획과 바탕의 값은 지금 얼마인가요?',
    },
    met: ({ params, derived }: XoCnn) => params.coding === 'unsigned' && derived.empty,
  },
} as const satisfies Record<string, Challenge<XoCnn>>;
