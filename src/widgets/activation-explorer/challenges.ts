import type { Challenge } from '~/kit/widget';
import type { ActivationExplorer } from './state';

export const challenges = {
  saturate: {
    ask: {
      en: 'Drag the probe to where the sigmoid has a slope below 0.01.',
      ko: '시그모이드의 기울기가 0.01보다 작은 곳까지 점을 끌어 보세요.',
    },
    hint: {
      en: 'It does not matter on which side. Where is the curve flat?',
      ko: '어느 쪽이든 괜찮습니다. 곡선이 어디에서 납작한가요?',
    },
    met: ({ params, derived, actions }: ActivationExplorer) =>
      actions > 0 && params.fn === 'sigmoid' && derived.slope < 0.01,
  },
  'kill-relu': {
    ask: {
      en: 'Choose ReLU and kill it: slope exactly 0 for at least 99% of the inputs.',
      ko: 'ReLU를 골라 죽여 보세요. 입력의 99% 이상에서 기울기가 정확히 0이어야 합니다.',
    },
    hint: {
      en: 'Move all inputs to the side where ReLU says nothing.',
      ko: '모든 입력을 ReLU의 출력이 0인 쪽으로 옮기세요.',
    },
    met: ({ params, derived, actions }: ActivationExplorer) =>
      actions > 0 && params.fn === 'relu' && derived.deadShare >= 0.99,
  },
} as const satisfies Record<string, Challenge<ActivationExplorer>>;
