import type { Challenge } from '~/kit/widget';
import type { LinearClassifier } from './state';

export const challenges = {
  'pink-recall': {
    ask: {
      en: 'Lock w₂. Move w₁ until at least 90% of the pink points are found.',
      ko: 'w₂를 잠그세요. w₁을 움직여 분홍 점의 90% 이상을 찾아내 보세요.',
    },
    hint: {
      en: 'Pink points lie to the right, where x₁ is large. Which entry of w₁ raises the pink score there?',
      ko: '분홍 점은 x₁이 큰 오른쪽에 있습니다. w₁의 어느 성분이 그곳의 분홍 점수를 올릴까요?',
    },
    met: ({ params, derived, actions }: LinearClassifier) =>
      actions > 0 && params.lock2 && derived.evaluation.recall[0]! >= 0.9,
  },
  forty: {
    ask: {
      en: 'Get 40 of the 54 points right, by hand or by gradient.',
      ko: '손으로든 기울기로든 54개 가운데 40개를 맞혀 보세요.',
    },
    hint: {
      en: 'Choose cross-entropy with learning rate 0.5 and take a few steps. Watch the count, not only the loss.',
      ko: '교차 엔트로피와 학습률 0.5를 고르고 몇 걸음만 가 보세요. 손실만 보지 말고 맞힌 개수도 보세요.',
    },
    met: ({ derived, actions }: LinearClassifier) => actions > 0 && derived.evaluation.correct >= 40,
  },
  'forty-four': {
    ask: {
      en: 'For experts: 44 right. Without a bias no linear classifier gets more than 45.',
      ko: '고수를 위한 도전: 44개를 맞혀 보세요. 편향이 없으면 어떤 선형 분류기도 45개를 넘지 못합니다.',
    },
    hint: {
      en: 'Training does not stop at its best count. Scrub back through a run, step by step.',
      ko: '학습은 가장 많이 맞힌 순간에 멈추지 않습니다. 지나온 걸음을 하나씩 되짚어 보세요.',
    },
    met: ({ derived, actions }: LinearClassifier) => actions > 0 && derived.evaluation.correct >= 44,
  },
} as const satisfies Record<string, Challenge<LinearClassifier>>;
