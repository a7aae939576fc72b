import type { Challenge } from '~/kit/widget';
import type { GateWiring } from './state';

const isXor = ({ derived, actions }: GateWiring) => actions > 0 && String(derived.truth) === '0,1,1,0';

export const challenges = {
  xor: {
    ask: {
      en: 'Wire XOR: 0, 1, 1, 0. Three gates are enough.',
      ko: 'XOR를 배선하세요. 출력은 0, 1, 1, 0입니다. 게이트 셋이면 됩니다.',
    },
    hint: {
      en: 'OR is wrong in one row only, (1, 1). Which gate is 0 exactly there? Both must agree.',
      ko: 'OR는 (1, 1) 한 줄만 틀립니다. 꼭 거기서만 0인 게이트는 무엇인가요? 둘이 모두 1이어야 합니다.',
    },
    met: (state: GateWiring) => isXor(state) && state.params.kinds.length <= 3,
  },
  'only-nand': {
    ask: {
      en: 'Now with nothing but NAND. Four of them do it.',
      ko: '이번에는 NAND만으로 해 보세요. 넷이면 됩니다.',
    },
    hint: {
      en: 'Let one NAND see both inputs. Give its output to two others, each with one of the inputs.',
      ko: 'NAND 하나에 두 입력을 모두 주세요. 그 출력을 다른 두 NAND에 입력 하나씩과 함께 주세요.',
    },
    met: (state: GateWiring) =>
      isXor(state) && state.derived.circuit.gates.every(({ kind }) => kind === 'nand'),
  },
} as const satisfies Record<string, Challenge<GateWiring>>;
