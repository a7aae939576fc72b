import type { Challenge } from '~/kit/widget';
import type { PerceptronLearn } from './state';

export const challenges = {
  'learn-and': {
    ask: {
      en: 'Choose AND and let it learn until a whole epoch passes without a mistake.',
      ko: 'AND를 고르고, 한 에폭을 틀리지 않고 지날 때까지 배우게 하세요.',
    },
    hint: {
      en: 'An epoch is one pass through the four examples. Press “One epoch” and count.',
      ko: '에폭은 네 예시를 한 번 다 보는 것입니다. ‘한 에폭’을 누르며 세어 보세요.',
    },
    met: ({ params, inner, actions }: PerceptronLearn) =>
      actions > 0 &&
      params.data === 'and' &&
      params.moved.length === 0 &&
      inner.course.mistakesPerEpoch.at(-1) === 0,
  },
  'xor-forever': {
    ask: {
      en: 'Choose XOR and give it twenty epochs. Watch what the weights do.',
      ko: 'XOR를 고르고 스무 에폭 동안 배우게 하세요. 가중치가 어떻게 되는지 지켜보세요.',
    },
    hint: {
      en: 'Run it at 20 steps per second. Where are the weights at the end of each epoch?',
      ko: '초당 20걸음으로 실행해 보세요. 에폭이 끝날 때마다 가중치는 어디에 있나요?',
    },
    met: ({ params, derived, actions }: PerceptronLearn) =>
      actions > 0 && params.data === 'xor' && params.moved.length === 0 && derived.epochs >= 20,
  },
} as const satisfies Record<string, Challenge<PerceptronLearn>>;
