import type { Words } from '~/ui/words';

/** Nine rows of nine pixels: '#' is white, '.' is black. */
const drawings = {
  x: `.........
      .#.....#.
      ..#...#..
      ...#.#...
      ....#....
      ...#.#...
      ..#...#..
      .#.....#.
      .........`,
  o: `.........
      ...###...
      ..#...#..
      .#.....#.
      .#.....#.
      .#.....#.
      ..#...#..
      ...###...
      .........`,
  white: `#########
      #########
      #########
      #########
      #########
      #########
      #########
      #########
      #########`,
  black: `.........
      .........
      .........
      .........
      .........
      .........
      .........
      .........
      .........`,
};

const pixels = (drawing: string): readonly number[] =>
  [...drawing.replaceAll(/\s/g, '')].map((letter) => (letter === '#' ? 1 : 0));

interface Named {
  readonly words: Words;
  readonly pixels: readonly number[];
}

/** 81 pixels each, row by row; 1 is white. */
export const pictures: Readonly<Record<keyof typeof drawings, Named>> = {
  x: { words: { en: 'X', ko: 'X' }, pixels: pixels(drawings.x) },
  o: { words: { en: 'O', ko: 'O' }, pixels: pixels(drawings.o) },
  white: { words: { en: 'all white', ko: '모두 하양' }, pixels: pixels(drawings.white) },
  black: { words: { en: 'empty', ko: '빈 그림' }, pixels: pixels(drawings.black) },
};

/** 9 pixels each, row by row; 1 is white. */
export const patterns = {
  backslash: { words: { en: '╲ falling', ko: '╲ 내려가는 선' }, pixels: [1, 0, 0, 0, 1, 0, 0, 0, 1] },
  cross: { words: { en: '✕ crossing', ko: '✕ 엇갈린 선' }, pixels: [1, 0, 1, 0, 1, 0, 1, 0, 1] },
  slash: { words: { en: '╱ rising', ko: '╱ 올라가는 선' }, pixels: [0, 0, 1, 0, 1, 0, 1, 0, 0] },
} as const satisfies Record<string, Named>;
