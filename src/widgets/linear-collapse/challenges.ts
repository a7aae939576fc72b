import type { Challenge } from '~/kit/widget';
import type { LinearCollapse } from './state';

export const challenges = {
  'one-fold': {
    ask: {
      en: 'With three layers or more and exactly one activation, leave every single matrix behind by more than 0.1.',
      ko: '세 층 이상을 쌓고 활성화 함수를 꼭 하나만 써서, 어떤 행렬 하나로도 0.1 안쪽으로 따라올 수 없게 해 보세요.',
    },
    hint: {
      en: 'Choose a layer and give it ReLU. Then read the largest difference.',
      ko: '층 하나를 골라 ReLU를 주세요. 그리고 가장 크게 벗어난 거리를 읽어 보세요.',
    },
    met: ({ params, derived, actions }: LinearCollapse) =>
      actions > 0 && Math.round(params.layers) >= 3 && derived.activationsUsed === 1 && derived.maxDiff > 0.1,
  },
  'only-bias': {
    ask: {
      en: 'Break the sum test, f(u + v) = f(u) + f(v), without any activation.',
      ko: '활성화 함수를 쓰지 않고 합 시험 f(u + v) = f(u) + f(v)를 깨 보세요.',
    },
    hint: {
      en: 'Linear and affine are not the same. What does an affine map have besides W?',
      ko: '선형과 어파인은 다릅니다. 어파인 변환에는 W 말고 무엇이 더 있나요?',
    },
    met: ({ derived, actions }: LinearCollapse) =>
      actions > 0 && derived.activationsUsed === 0 && derived.probe.gap > 0.05,
  },
} as const satisfies Record<string, Challenge<LinearCollapse>>;
