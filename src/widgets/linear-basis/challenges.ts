import type { Challenge } from '~/kit/widget';
import type { LinearBasis } from './state';

export const challenges = {
  'purple-wins': {
    ask: {
      en: 'Lock the columns. Then, with x alone, make purple win by at least 0.3.',
      ko: '열벡터를 잠그세요. 그런 다음 x만 움직여 보라가 0.3 이상 앞서게 해 보세요.',
    },
    hint: {
      en: 'Purple is pulled down by w₁ and up by w₂. What sign should x₁ have?',
      ko: 'w₁은 보라 점수를 끌어내리고 w₂는 끌어올립니다. x₁의 부호는 어느 쪽이어야 할까요?',
    },
    met: ({ params, derived }: LinearBasis) =>
      params.lockW && derived.winner === 2 && derived.margin >= 0.3 - 1e-9,
  },
} as const satisfies Record<string, Challenge<LinearBasis>>;
