import type { Challenge } from '~/kit/widget';
import type { PerceptronGate, Settings } from './state';

const built =
  (gate: Settings['gate'], rows: number) =>
  ({ params, derived, actions }: PerceptronGate) =>
    actions > 0 && params.gate === gate && derived.correct === rows;

export const challenges = {
  'and-gate': {
    ask: { en: 'Build AND: all four rows right.', ko: 'AND를 만드세요. 네 줄이 모두 맞아야 합니다.' },
    hint: {
      en: 'Only (1, 1) may be on the side of the arrow. Let the arrow point to the upper right, then push the line.',
      ko: '(1, 1)만 화살표 쪽에 있어야 합니다. 화살표를 오른쪽 위로 돌린 다음 선을 밀어 보세요.',
    },
    met: built('and', 4),
  },
  'or-gate': {
    ask: {
      en: 'From there build OR. Can you do it with the bias alone?',
      ko: '거기서 OR를 만드세요. 편향만 바꿔서 될까요?',
    },
    hint: {
      en: 'Three corners must now be on the side of the arrow. Slide the line towards (0, 0).',
      ko: '이번에는 꼭짓점 셋이 화살표 쪽에 있어야 합니다. 선을 (0, 0) 쪽으로 밀어 보세요.',
    },
    met: built('or', 4),
  },
  'nand-gate': {
    ask: { en: 'Build NAND: everything but (1, 1).', ko: 'NAND를 만드세요. (1, 1)만 빼고 모두 1입니다.' },
    hint: {
      en: 'NAND is AND with the answers exchanged. What does the arrow have to do?',
      ko: 'NAND는 AND의 답을 서로 맞바꾼 것입니다. 화살표는 어떻게 해야 할까요?',
    },
    met: built('nand', 4),
  },
  'xor-three': {
    ask: {
      en: 'Try XOR. Three rows are as far as one line goes; get there. Chapter 5 takes the fourth.',
      ko: 'XOR에 도전해 보세요. 선 하나로는 세 줄까지입니다. 거기까지 가 보세요. 넷째 줄은 5장에서 풉니다.',
    },
    hint: {
      en: 'Start from OR. Which single row is wrong then?',
      ko: 'OR에서 시작해 보세요. 그때 틀리는 한 줄은 무엇인가요?',
    },
    met: built('xor', 3),
  },
} as const satisfies Record<string, Challenge<PerceptronGate>>;
