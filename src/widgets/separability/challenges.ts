import type { Challenge } from '~/kit/widget';
import type { Separability } from './state';

export const challenges = {
  'ring-solved': {
    ask: {
      en: 'Solve the ring without moving its points: 52 or more of 54 right.',
      ko: '점을 옮기지 않고 고리를 풀어 보세요. 54개 가운데 52개 이상을 맞히면 됩니다.',
    },
    hint: {
      en: 'A line in x₁ and x₂ cannot. Which single number tells the three rings apart?',
      ko: 'x₁과 x₂로 그은 직선으로는 안 됩니다. 어떤 수 하나를 알면 세 고리를 가를 수 있을까요?',
    },
    met: ({ params, derived, actions }: Separability) =>
      actions > 0 && params.data === 'ring' && params.moved.length === 0 && derived.evaluation.correct >= 52,
  },
} as const satisfies Record<string, Challenge<Separability>>;
