import type { Challenge } from '~/kit/widget';
import { columnOf } from '~/numerics/product';
import { type MatmulLens, params as table } from './state';

const makesColumn =
  (target: readonly number[]) =>
  ({ params, derived }: MatmulLens) =>
    params.lens === 'columns' &&
    params.a.every((entry, n) => entry === table.a.default[n]) &&
    columnOf(derived.ab, 0).every((entry, i) => entry === target[i]);

export const challenges = {
  'first-column': {
    ask: {
      en: 'Choose “mix columns”. Make column 1 of AB equal (2, −1, 3) by changing B alone.',
      ko: '‘열 섞기’를 고르세요. B만 바꾸어 AB의 1열을 (2, −1, 3)으로 만들어 보세요.',
    },
    hint: {
      en: '(2, −1, 3) is a column of A. How much of each column does that take?',
      ko: '(2, −1, 3)은 A의 열 하나입니다. 그러려면 각 열이 얼마씩 필요할까요?',
    },
    met: makesColumn([2, -1, 3]),
  },
  'mixed-column': {
    ask: {
      en: 'Now make column 1 of AB equal (2, 0, 5), again with B alone.',
      ko: '이번에는 AB의 1열을 (2, 0, 5)로 만들어 보세요. 역시 B만 바꿉니다.',
    },
    hint: {
      en: 'The first entry, 2, can come from only one of the two columns. Start there.',
      ko: '첫 성분 2를 만들 수 있는 열은 둘 가운데 하나뿐입니다. 거기서 시작하세요.',
    },
    met: makesColumn([2, 0, 5]),
  },
} as const satisfies Record<string, Challenge<MatmulLens>>;
