import type { Challenge } from '~/kit/widget';
import type { AugmentLab, AugmentLabState } from './state';

/** All pairs that were asked for have taken all their steps. */
const allDone = ({ outcomes, pairs }: Pick<AugmentLab, 'outcomes' | 'pairs'>) => outcomes.length >= pairs;

export const challenges = {
  'more-of-little': {
    ask: {
      en: 'With 10 sources of each digit, find copies that bring at least 5 points of validation accuracy after all 300 steps (on average, if you take several seeds).',
      ko: '숫자마다 원본 10장으로, 300걸음을 마쳤을 때 검증 정확도를 5%포인트 이상(시드가 여럿이면 평균으로) 올리는 변형을 찾아보세요.',
    },
    hint: {
      en: 'What do people’s hands do differently each time they write the same digit? Several small changes together bring more than one large one.',
      ko: '같은 숫자를 쓸 때 사람 손은 매번 무엇을 다르게 할까요? 큰 변형 하나보다 작은 변형 여럿이 낫습니다.',
    },
    met: ({ params, derived }: AugmentLabState) =>
      params.perClass === '10' && allDone(derived) && derived.difference! >= 0.05,
  },
  'false-copies': {
    ask: {
      en: 'Now do harm: find copies that cost at least 10 points after all 300 steps.',
      ko: '이번에는 해를 끼쳐 보세요. 300걸음을 마쳤을 때 정확도를 10%포인트 이상 떨어뜨리는 변형을 찾으면 됩니다.',
    },
    hint: {
      en: 'A copy does harm when its label is no longer true. Which change turns one digit into another?',
      ko: '레이블이 더는 맞지 않을 때 사본이 해가 됩니다. 어떤 변형이 한 숫자를 다른 숫자로 바꿀까요?',
    },
    met: ({ derived }: AugmentLabState) => allDone(derived) && derived.difference! <= -0.1,
  },
} as const satisfies Record<string, Challenge<AugmentLabState>>;
