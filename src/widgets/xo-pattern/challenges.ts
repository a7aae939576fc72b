import type { Challenge } from '~/kit/widget';
import { pictures } from './pictures';
import type { XoPattern } from './state';

const isPainted = (pixels: readonly number[]) =>
  !Object.values(pictures).some(({ pixels: known }) => known.every((pixel, i) => pixel === pixels[i]));

export const challenges = {
  'no-crossing': {
    ask: {
      en: 'Paint a picture that holds a perfect ╲ and nothing near a ✕: no ✕ score of 0.6 or more (1 and −1).',
      ko: '╲가 완전히 맞는 곳은 있지만 ✕는 어디에도 잘 맞지 않는 그림을 칠해 보세요. ✕의 점수가 모두 0.6보다 작아야 합니다(값은 1과 −1).',
    },
    hint: {
      en: 'What makes a ✕ is two lines that cross. Which letter has falling strokes, but no crossing?',
      ko: '✕는 두 선이 엇갈린 것입니다. 내려가는 획은 있지만 엇갈리는 곳이 없는 글자는 무엇일까요?',
    },
    met: ({ params, derived }: XoPattern) =>
      params.coding === 'signed' &&
      isPainted(params.picture) &&
      derived.bests.cross < 0.6 &&
      derived.bests.backslash === 1,
  },
  fooled: {
    ask: {
      en: 'With 1 and 0, find a place that scores as much as a perfect match, and is not one.',
      ko: '값을 1과 0으로 바꾸고, 무늬와 같지 않은데도 완전히 맞은 것과 점수가 똑같은 자리를 찾아보세요.',
    },
    hint: {
      en: 'A black pixel multiplied by 0 costs nothing. What if it were white?',
      ko: '무늬의 값이 0인 칸에서는 무엇을 곱해도 0입니다. 그 아래가 하양이라면 어떨까요?',
    },
    met: ({ params, derived }: XoPattern) =>
      params.coding === 'unsigned' &&
      derived.perfect > 0 &&
      derived.score === derived.perfect &&
      derived.patch.some((row, u) => row.some((value, v) => value !== derived.pattern[u]![v])),
  },
} as const satisfies Record<string, Challenge<XoPattern>>;
