import type { Challenge } from '~/kit/widget';
import type { DeepTrain } from './state';

export const challenges = {
  'eight-layers': {
    ask: {
      en: 'Train a network with 8 hidden layers until it reads at least 70% of its training digits right. Any cure will do.',
      ko: '은닉층이 8개인 신경망을 훈련 숫자의 70% 이상을 바르게 읽을 때까지 학습시키세요. 어떤 처방이든 괜찮습니다.',
    },
    hint: {
      en: 'Which activation has a slope of 1 where it is steepest?',
      ko: '가장 가파른 곳의 경사가 1인 활성화 함수는 무엇인가요?',
    },
    met: ({ params, derived }: DeepTrain) =>
      params.hiddenLayers === '8' && (derived.report?.accuracy ?? 0) >= 0.7,
  },
  asleep: {
    ask: {
      en: 'Let a sigmoid network with 8 hidden layers learn for 200 steps. Catch the first layer asleep: it has moved by less than a thousandth of its length.',
      ko: '은닉층이 8개인 시그모이드 신경망을 200걸음 학습시켜, 첫 층이 제 크기의 1000분의 1도 움직이지 않은 것을 확인하세요.',
    },
    hint: {
      en: 'Plain Xavier weights, no batch normalisation, no skips: then compare the first bar with the last.',
      ko: 'Xavier 초깃값에 배치 정규화도 스킵 연결도 없이 해 보고, 첫 막대와 마지막 막대를 견주어 보세요.',
    },
    met: ({ params, derived }: DeepTrain) =>
      params.hiddenLayers === '8' &&
      params.activation === 'sigmoid' &&
      derived.step >= 200 &&
      derived.layers[0]!.travelled < 0.001,
  },
} as const satisfies Record<string, Challenge<DeepTrain>>;
