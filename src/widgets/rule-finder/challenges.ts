import type { Challenge } from '~/kit/widget';
import type { RuleFinder } from './state';

export const challenges = {
  'find-the-rule': {
    ask: {
      en: 'Find the rule: weight and bias within 0.05 of the ones that made the puzzle. By hand, by gradient, or both.',
      ko: '규칙을 찾으세요. 수수께끼를 만든 가중치와 편향에서 0.05 안쪽이면 됩니다. 손으로든 기울기로든 좋습니다.',
    },
    hint: {
      en: 'From one input to the next, the output always grows by the same amount. Which of the two numbers is that?',
      ko: '입력이 하나 늘 때마다 출력은 늘 같은 만큼 커집니다. 두 수 가운데 어느 것이 그 값일까요?',
    },
    met: ({ params, actions }: RuleFinder) =>
      actions > 0 && Math.abs(params.w - 2) < 0.05 && Math.abs(params.b - 2) < 0.05,
  },
} as const satisfies Record<string, Challenge<RuleFinder>>;
