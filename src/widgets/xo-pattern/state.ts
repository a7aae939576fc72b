import type { ParamTable } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { correlate2d } from '~/numerics/convolution';
import { patterns, pictures } from './pictures';

/** Pixels on a side: of the picture, of the pattern, and of the map of all places where the pattern can lie. */
export const sides = { picture: 9, pattern: 3, map: 7 } as const;
const cells = sides.pattern ** 2;

export const params = {
  picture: {
    kind: 'list',
    label: { en: 'pixels of the picture', ko: '그림의 픽셀' },
    default: pictures.x.pixels,
    min: 0,
    max: 1,
    step: 1,
  },
  pattern: {
    kind: 'list',
    label: { en: 'pixels of the pattern', ko: '무늬의 픽셀' },
    default: patterns.backslash.pixels,
    min: 0,
    max: 1,
    step: 1,
  },
  coding: {
    kind: 'choice',
    label: { en: 'white and black as numbers', ko: '하양과 검정의 값' },
    default: 'signed',
    options: {
      signed: { en: '1 and −1', ko: '1과 −1' },
      unsigned: { en: '1 and 0', ko: '1과 0' },
    },
  },
  place: {
    kind: 'number',
    label: { en: 'place of the window', ko: '창의 자리' },
    default: 9,
    min: 1,
    max: sides.map ** 2,
    step: 1,
  },
  stage: {
    kind: 'choice',
    label: { en: 'the recipe', ko: '계산 순서' },
    default: 'divide',
    options: {
      multiply: { en: '① multiply', ko: '① 곱하기' },
      add: { en: '② add', ko: '② 더하기' },
      divide: { en: '③ divide by 9', ko: '③ 9로 나누기' },
    },
  },
  hand: {
    kind: 'choice',
    label: { en: 'a press on the picture', ko: '그림을 누르면' },
    default: 'slide',
    options: {
      slide: { en: 'moves the window', ko: '창 옮기기' },
      paint: { en: 'paints pixels', ko: '픽셀 칠하기' },
    },
  },
} as const satisfies ParamTable;

type Grid = readonly (readonly number[])[];

export interface Matching {
  /** As numbers, in the coding that was chosen. */
  readonly picture: Grid;
  readonly pattern: Grid;
  /** Upper left corner of the window in the picture; the same place of the map. */
  readonly at: readonly [row: number, column: number];
  /** The pixels under the window. */
  readonly patch: Grid;
  readonly products: Grid;
  readonly sum: number;
  readonly score: number;
  /** Sums and scores of every place. */
  readonly sums: Grid;
  readonly map: Grid;
  readonly best: number;
  /** Where the best score stands. */
  readonly bestAt: readonly (readonly [row: number, column: number])[];
  /** What this pattern scores on itself. */
  readonly perfect: number;
  /** Best score of each of the three patterns on this picture, in the coding that was chosen. */
  readonly bests: Readonly<Record<keyof typeof patterns, number>>;
}

const rowsOf = (pixels: readonly number[], side: number, black: number): number[][] =>
  Array.from({ length: side }, (_, i) =>
    pixels.slice(i * side, (i + 1) * side).map((pixel) => (pixel >= 0.5 ? 1 : black)),
  );

const total = (grid: Grid) => grid.flat().reduce((sum, value) => sum + value, 0);

export const recipe: Recipe<typeof params, Matching> = {
  params,
  derive({ picture: pixels, pattern: patternPixels, coding, place }) {
    const black = coding === 'signed' ? -1 : 0;
    const picture = rowsOf(pixels, sides.picture, black);
    const pattern = rowsOf(patternPixels, sides.pattern, black);
    const index = Math.round(place) - 1;
    const at = [Math.floor(index / sides.map), index % sides.map] as const;
    const patch = pattern.map((row, u) => row.map((_, v) => picture[at[0] + u]![at[1] + v]!));
    const products = pattern.map((row, u) => row.map((weight, v) => weight * patch[u]![v]! + 0));
    const sums = correlate2d(picture, pattern);
    const map = sums.map((row) => row.map((sum) => sum / cells));
    const best = Math.max(...map.flat());
    const bestOf = ({ pixels: others }: { readonly pixels: readonly number[] }) =>
      Math.max(...correlate2d(picture, rowsOf(others, sides.pattern, black)).flat()) / cells;
    return {
      picture,
      pattern,
      at,
      patch,
      products,
      sum: total(products),
      score: total(products) / cells,
      sums,
      map,
      best,
      bestAt: map.flatMap((row, i) => row.flatMap((score, j) => (score === best ? [[i, j] as const] : []))),
      perfect: total(pattern.map((row) => row.map((value) => value * value))) / cells,
      bests: {
        backslash: bestOf(patterns.backslash),
        cross: bestOf(patterns.cross),
        slash: bestOf(patterns.slash),
      },
    };
  },
};

export type XoPattern = StateOf<typeof params, Matching>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
