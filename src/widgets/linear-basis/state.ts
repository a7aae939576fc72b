import type { ParamTable } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { distanceToSpan, rank } from '~/numerics/matrix';
import { add, scale, soleArgmax } from '~/numerics/vector';
import { classNames } from '~/ui/class-names';

/** More classes than this have no picture in space; bars and a list show them. */
export const maxClasses = classNames.length;

export const params = {
  x: {
    kind: 'list',
    label: { en: 'data vector x', ko: '데이터 벡터 x' },
    default: [2, -1],
    min: -3,
    max: 3,
    step: 0.1,
    entries: [
      { en: 'x₁', ko: 'x₁' },
      { en: 'x₂', ko: 'x₂' },
    ],
  },
  w1: {
    kind: 'list',
    label: { en: 'column w₁', ko: '열벡터 w₁' },
    default: [0.1, 0.3, -0.2, 0.2, -0.1],
    min: -2,
    max: 2,
    step: 0.1,
    entries: classNames,
  },
  w2: {
    kind: 'list',
    label: { en: 'column w₂', ko: '열벡터 w₂' },
    default: [0.4, 0.2, 0.3, -0.3, -0.2],
    min: -2,
    max: 2,
    step: 0.1,
    entries: classNames,
  },
  classes: {
    kind: 'number',
    label: { en: 'classes', ko: '클래스 수' },
    default: 3,
    min: 2,
    max: maxClasses,
    step: 1,
  },
  lockW: { kind: 'toggle', label: { en: 'lock the columns', ko: '열벡터 잠그기' }, default: false },
} as const satisfies ParamTable;

export interface Mixture {
  /** The columns as used: one entry per class. */
  readonly w1: readonly number[];
  readonly w2: readonly number[];
  /** x₁w₁ and x₂w₂. */
  readonly terms: readonly [readonly number[], readonly number[]];
  /** s = Wx = x₁w₁ + x₂w₂. */
  readonly scores: readonly number[];
  /** The class with the largest score; −1 when two or more share it. */
  readonly winner: number;
  /** How far the winner is ahead of the next score. */
  readonly margin: number;
  /** Dimension of what the columns span: 0, 1 or 2. */
  readonly rank: number;
  /** Distance from the one-hot target of each class to the span of the columns. */
  readonly targetDistances: readonly number[];
}

export const recipe: Recipe<typeof params, Mixture> = {
  params,
  derive({ x, w1: all1, w2: all2, classes }) {
    const count = Math.round(classes);
    const w1 = all1.slice(0, count);
    const w2 = all2.slice(0, count);
    const terms = [scale(w1, x[0]!), scale(w2, x[1]!)] as const;
    const scores = add(...terms);
    const [first, second] = scores.toSorted((a, b) => b - a);
    const target = (c: number) => w1.map((_, k) => (k === c ? 1 : 0));
    return {
      w1,
      w2,
      terms,
      scores,
      // 1.1 against 1.1000000000000001 is a tie to the reader.
      winner: soleArgmax(scores.map((score) => Math.round(score * 1e9))),
      margin: first! - second!,
      rank: rank([w1, w2]),
      targetDistances: w1.map((_, c) => distanceToSpan(target(c), [w1, w2])),
    };
  },
};

export type LinearBasis = StateOf<typeof params, Mixture>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
