import type { ParamTable } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { determinant3 } from '~/numerics/determinant';
import { rank } from '~/numerics/matrix';
import { add, scale, soleArgmax } from '~/numerics/vector';
import type { Words } from '~/ui/words';

/** The example of the CS231n notes on linear classification: 3 classes, 4 pixels. Rows: cat, dog, ship. */
export const weights = [
  [0.2, -0.5, 0.1, 2.0],
  [1.5, 1.3, 2.1, 0.0],
  [0.0, 0.25, 0.2, -0.3],
] as const;
export const biasOfNotes = [1.1, 3.2, -1.2] as const;

export const classWords = [
  { en: 'cat', ko: '고양이' },
  { en: 'dog', ko: '개' },
  { en: 'ship', ko: '배' },
] as const;

/** Every order of the four pixels, by its name: '1234' is the order of reading. */
export const orders: Readonly<Record<string, Words>> = Object.fromEntries(
  permutations('1234').map((order) => {
    const spaced = [...order].join(' ');
    return [order, { en: spaced, ko: spaced }];
  }),
);

export const params = {
  pixels: {
    kind: 'list',
    label: { en: 'brightness of the pixels', ko: '픽셀의 밝기' },
    default: [56, 231, 24, 2],
    min: 0,
    max: 255,
    step: 1,
    entries: [1, 2, 3, 4].map((i) => ({ en: `pixel ${i}`, ko: `픽셀 ${i}` })),
  },
  bias: { kind: 'toggle', label: { en: 'add the bias', ko: '편향 더하기' }, default: true },
  order: {
    kind: 'choice',
    label: { en: 'order of the pixels in x', ko: 'x 안에서 픽셀의 차례' },
    default: '1234',
    options: orders,
  },
  independence: {
    kind: 'toggle',
    label: { en: 'Are the four columns independent?', ko: '네 열벡터는 선형 독립일까요?' },
    default: false,
  },
} as const satisfies ParamTable;

export interface Votes {
  /** Which pixel stands at each place of x. */
  readonly order: readonly number[];
  /** xᵢwᵢ, in the order of x: what each pixel adds to the three scores. */
  readonly terms: readonly (readonly number[])[];
  readonly bias: readonly number[];
  readonly scores: readonly number[];
  /** The class with the largest score; −1 when two or more share it. */
  readonly winner: number;
  readonly rank: number;
  /** Σ dependence[i]·wᵢ = 0, not all zero: the columns of W, in the order of x, are dependent. */
  readonly dependence: readonly number[];
}

export const columnOf = (pixel: number) => weights.map((row) => row[pixel]!);

export const recipe: Recipe<typeof params, Votes> = {
  params,
  derive({ pixels, bias: withBias, order: places }) {
    const order = [...places].map((digit) => Number(digit) - 1);
    const columns = order.map(columnOf);
    const terms = order.map((pixel) => scale(columnOf(pixel), pixels[pixel]!));
    const bias = withBias ? biasOfNotes : [0, 0, 0];
    const scores = terms.reduce((sum, term) => add(sum, term), bias as readonly number[]);
    // Cramer's rule: the signed 3×3 minors of a 3×4 matrix are a solution of Wc = 0.
    const dependence = columns.map((_, i) => (i % 2 === 0 ? 1 : -1) * determinant3(columns.toSpliced(i, 1)));
    return { order, terms, bias, scores, winner: soleArgmax(scores), rank: rank(columns), dependence };
  },
};

export type CatColumns = StateOf<typeof params, Votes>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);

function permutations(letters: string): string[] {
  if (letters.length < 2) return [letters];
  return [...letters].flatMap((first) =>
    permutations(letters.replace(first, '')).map((rest) => first + rest),
  );
}
