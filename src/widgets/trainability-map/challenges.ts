import type { Challenge } from '~/kit/widget';
import type { TrainabilityMap } from './state';

export const challenges = {
  'deep-sigmoid': {
    ask: {
      en: 'Find a sigmoid network of 20 layers or more whose first gradient is within a factor of ten of its last.',
      ko: '층이 20개 이상인 시그모이드 신경망 가운데 첫 층의 기울기가 마지막 층의 10분의 1에서 10배 사이인 것을 찾으세요.',
    },
    hint: {
      en: 'Every layer multiplies by weight times slope, and the slope is at most ¼. What must the weights be like? Wider layers help, too.',
      ko: '층마다 가중치와 경사를 곱하는데 경사는 ¼을 넘지 못합니다. 그렇다면 가중치는 어때야 할까요? 층이 넓어도 도움이 됩니다.',
    },
    met: ({ params, derived: { chosen }, actions }: TrainabilityMap) =>
      actions > 0 &&
      params.activation === 'sigmoid' &&
      chosen.trial.depth >= 20 &&
      chosen.ratio !== undefined &&
      Math.abs(chosen.ratio) <= 1,
  },
  'eight-learn': {
    ask: {
      en: 'In the map of accuracy by depth, find a network of at least 8 layers that gets 95% of the points right.',
      ko: '깊이에 따른 정확도 지도에서 층이 8개 이상이면서 점의 95%를 맞히는 신경망을 찾으세요.',
    },
    hint: {
      en: 'Does any sigmoid do it? Try another activation, and look near the dashed line.',
      ko: '시그모이드로 될까요? 다른 활성화 함수를 고르고 점선 가까이를 살펴보세요.',
    },
    met: ({ params, derived: { chosen } }: TrainabilityMap) =>
      params.map === 'depths' && chosen.trial.depth >= 8 && (chosen.accuracy ?? 0) >= 0.95,
  },
} as const satisfies Record<string, Challenge<TrainabilityMap>>;
