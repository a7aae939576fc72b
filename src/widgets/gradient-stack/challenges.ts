import type { Challenge } from '~/kit/widget';
import type { GradientStack } from './state';

export const challenges = {
  'keep-alive': {
    ask: {
      en: 'Keep sigmoids, and at least 20 layers of them: let the first layer’s gradient be no less than a thousandth of the last one’s.',
      ko: '시그모이드를 그대로 쓰고 층은 20개 이상으로 두세요. 그러면서 첫 층의 기울기가 마지막 층의 1000분의 1보다 작지 않게 해 보세요.',
    },
    hint: {
      en: 'The factor of a layer is weights times slope. Which of the switches changes the weights, which keeps the slopes up, and which lets the signal go round?',
      ko: '한 층의 인수는 가중치와 경사의 곱입니다. 가중치를 바꾸는 스위치, 경사를 지켜 주는 스위치, 신호가 돌아갈 길을 내는 스위치는 각각 무엇일까요?',
    },
    met: ({ params, derived }: GradientStack) =>
      params.activation === 'sigmoid' && derived.layers.length >= 20 && derived.log10ratio > -3,
  },
  explode: {
    ask: {
      en: 'Now the other way: with tanh, make the first layer’s gradient a thousand times the last one’s.',
      ko: '이번에는 반대입니다. tanh를 쓰면서 첫 층의 기울기를 마지막 층의 1000배 이상으로 만들어 보세요.',
    },
    hint: {
      en: 'tanh′ is at most 1. What must be large, then?',
      ko: 'tanh′은 1을 넘지 못합니다. 그렇다면 무엇이 커야 할까요?',
    },
    met: ({ params, derived }: GradientStack) => params.activation === 'tanh' && derived.log10ratio >= 3,
  },
} as const satisfies Record<string, Challenge<GradientStack>>;
