import type { Challenge } from '~/kit/widget';
import type { SigmoidChainState } from './state';

export const challenges = {
  'as-large': {
    ask: {
      en: 'With three layers, make ∂y/∂w₁ at least as large as ∂y/∂w₃.',
      ko: '층이 셋일 때 ∂y/∂w₁을 ∂y/∂w₃ 못지않게 크게 만들어 보세요.',
    },
    hint: {
      en: 'What must w be for w·σ′ = 1 when σ′ is as large as it can be? And where is σ′ that large?',
      ko: 'σ′이 가장 클 때 w·σ′ = 1이 되려면 w는 얼마여야 할까요? 그리고 σ′은 어디에서 가장 클까요?',
    },
    met: ({ derived }: SigmoidChainState) => derived.weights.length === 3 && derived.ratio >= 1 - 1e-9,
  },
  'five-times': {
    ask: {
      en: 'Leave the biases at 0 and give all three layers the weight 5. Does the first gradient come back?',
      ko: '편향은 0으로 두고 세 층의 가중치를 모두 5로 바꿔 보세요. 첫 기울기가 되살아날까요?',
    },
    hint: {
      en: 'Watch the operating points: where on the curve do they end up?',
      ko: '곡선 위의 점이 어디로 가는지 지켜보세요.',
    },
    met: ({ derived }: SigmoidChainState) =>
      derived.weights.length === 3 &&
      derived.weights.every((weight) => Math.abs(weight - 5) < 1e-9) &&
      derived.ratio < 0.002,
  },
} as const satisfies Record<string, Challenge<SigmoidChainState>>;
