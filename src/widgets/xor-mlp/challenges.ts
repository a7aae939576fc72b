import type { Challenge } from '~/kit/widget';
import { solvedLoss, type XorMlp } from './state';

const solved = ({ derived, actions }: XorMlp) =>
  actions > 0 && derived.steps > 0 && derived.loss < solvedLoss;

export const challenges = {
  solve: {
    ask: {
      en: 'Train until the loss is below 0.1, and look where the four points have gone.',
      ko: '손실이 0.1보다 작아질 때까지 학습하고, 네 점이 어디로 갔는지 보세요.',
    },
    hint: { en: 'Press Run.', ko: '‘실행’을 누르세요.' },
    met: solved,
  },
  'with-two': {
    ask: {
      en: 'Do it with two hidden units. If a start gets stuck, take another.',
      ko: '은닉 유닛 둘로 해 보세요. 어떤 출발점에서 막히면 다른 출발점을 고르세요.',
    },
    hint: {
      en: 'About half of all starts with tanh work out. “Run 20 seeds” shows which.',
      ko: 'tanh라면 출발점의 절반쯤이 성공합니다. ‘시드 20개 돌려 보기’를 누르면 어느 것인지 보입니다.',
    },
    met: (state: XorMlp) => solved(state) && state.derived.net.units.length === 2,
  },
  'by-hand': {
    ask: {
      en: 'Two hidden units, not one step of training: drag the two lines until all four points are right and the loss is below 0.2.',
      ko: '은닉 유닛 둘로, 학습은 한 걸음도 하지 말고 두 선만 끌어서 네 점을 모두 맞히고 손실을 0.2 아래로 낮추세요.',
    },
    hint: {
      en: 'Give both lines long arrows the same way, one line on each side of the points of class 1.',
      ko: '두 화살표를 같은 쪽으로 길게 하고, 클래스 1인 두 점의 양쪽에 선을 하나씩 놓아 보세요.',
    },
    met: ({ params, derived, actions }: XorMlp) =>
      actions > 0 &&
      params.data === 'points' &&
      derived.net.units.length === 2 &&
      derived.steps === 0 &&
      params.weights.length > 0 &&
      derived.correct === 4 &&
      derived.loss < 0.2,
  },
} as const satisfies Record<string, Challenge<XorMlp>>;
