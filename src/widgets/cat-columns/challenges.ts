import type { Challenge } from '~/kit/widget';
import type { CatColumns } from './state';

export const challenges = {
  'say-cat': {
    ask: {
      en: 'Change pixels only, until this classifier says cat.',
      ko: '픽셀만 바꾸어 이 분류기가 고양이라고 답하게 해 보세요.',
    },
    hint: {
      en: 'Which column has its largest entry in the row of the cat?',
      ko: '고양이 행의 성분이 가장 큰 열은 어느 것일까요?',
    },
    met: ({ derived, actions }: CatColumns) => actions > 0 && derived.winner === 0,
  },
} as const satisfies Record<string, Challenge<CatColumns>>;
