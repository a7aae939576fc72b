import { xoLetters, xoPatterns } from '~/datasets/xo';
import type { Words } from '~/ui/words';

interface Named {
  readonly words: Words;
  readonly pixels: readonly number[];
}

const all = (pixel: number): readonly number[] => xoLetters.x.map(() => pixel);

/** 81 pixels each, row by row; 1 is white. */
export const pictures: Readonly<Record<'x' | 'o' | 'white' | 'black', Named>> = {
  x: { words: { en: 'X', ko: 'X' }, pixels: xoLetters.x },
  o: { words: { en: 'O', ko: 'O' }, pixels: xoLetters.o },
  white: { words: { en: 'all white', ko: '모두 하양' }, pixels: all(1) },
  black: { words: { en: 'empty', ko: '빈 그림' }, pixels: all(0) },
};

/** 9 pixels each, row by row; 1 is white. */
export const patterns = {
  backslash: { words: { en: '╲ falling', ko: '╲ 내려가는 선' }, pixels: xoPatterns.backslash },
  cross: { words: { en: '✕ crossing', ko: '✕ 엇갈린 선' }, pixels: xoPatterns.cross },
  slash: { words: { en: '╱ rising', ko: '╱ 올라가는 선' }, pixels: xoPatterns.slash },
} as const satisfies Record<string, Named>;
