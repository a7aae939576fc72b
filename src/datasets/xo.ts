import { deriveSeed, integerBelow, type Random, randomFrom } from '~/numerics/random';

/** Rows and columns of a picture. */
export const xoSide = 9;

/** Rows of a drawing, '#' for ink, as 1 and 0. */
const drawn = (rows: string): readonly number[] =>
  [...rows.replaceAll(/\s/g, '')].map((letter) => (letter === '#' ? 1 : 0));

/** The two letters, 81 pixels each, row by row, 1 for ink; the X is that of Rohrer (2016). */
export const xoLetters = {
  x: drawn(`.........
            .#.....#.
            ..#...#..
            ...#.#...
            ....#....
            ...#.#...
            ..#...#..
            .#.....#.
            .........`),
  o: drawn(`.........
            ...###...
            ..#...#..
            .#.....#.
            .#.....#.
            .#.....#.
            ..#...#..
            ...###...
            .........`),
} as const;

/** Three patterns to look for, 9 pixels each, row by row, 1 for ink. */
export const xoPatterns = {
  backslash: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  cross: [1, 0, 1, 0, 1, 0, 1, 0, 1],
  slash: [0, 0, 1, 0, 1, 0, 1, 0, 0],
} as const;

/** ╲, ✕ and ╱, or none: what the filters of a network begin with. */
export type XoFilters = 'hand' | 'random';

/** The patterns that filters begin with, if they do not begin at random. */
export const patternsFor = (filters: XoFilters): readonly (readonly number[])[] | undefined =>
  filters === 'hand' ? Object.values(xoPatterns) : undefined;

export interface XoSet {
  readonly count: number;
  /** [count, 9, 9], 1 for ink and 0 for paper. */
  readonly pixels: Uint8Array;
  /** 0 for X, 1 for O: they take turns. */
  readonly labels: Uint8Array;
}

/**
 * X and O by turns, each moved by up to `maxShift` pixels both ways, three in ten a pixel thicker, and every pixel
 * turned over with chance `flip`. The book learns from seed 7 and tests on seed 8.
 */
export function xoSet(count = 200, seed = 7, flip = 0.04, maxShift = 1): XoSet {
  const random = randomFrom(deriveSeed(seed, 'xo'));
  const labels = Uint8Array.from({ length: count }, (_, n) => n % 2);
  const pixels = new Uint8Array(count * xoSide ** 2);
  for (let n = 0; n < count; n++) pixels.set(noisy(labels[n]!, random, flip, maxShift), n * xoSide ** 2);
  return { count, pixels, labels };
}

function noisy(label: number, random: Random, flip: number, maxShift: number): number[] {
  const letter = label === 0 ? xoLetters.x : xoLetters.o;
  const move = () => integerBelow(random, 2 * maxShift + 1) - maxShift;
  const right = move();
  const down = move();
  const thick = random() < 0.3;
  const inkAt = (row: number, column: number) =>
    row >= 0 && row < xoSide && column >= 0 && column < xoSide ? letter[row * xoSide + column]! : 0;
  return letter.map((_, i) => {
    const [row, column] = [Math.floor(i / xoSide) - down, (i % xoSide) - right];
    const ink = thick ? Math.max(inkAt(row, column), inkAt(row, column - 1)) : inkAt(row, column);
    return random() < flip ? 1 - ink : ink;
  });
}
