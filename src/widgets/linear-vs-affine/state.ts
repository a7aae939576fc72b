import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { type AffineMap, imageOf, type Superposition, superposition } from '~/models/affine';
import { rank, transpose } from '~/numerics/matrix';
import { norm, subtract } from '~/numerics/vector';

const coordinates = [
  { en: 'first entry', ko: '첫째 성분' },
  { en: 'second entry', ko: '둘째 성분' },
] as const;
const pair = { kind: 'list', min: -2, max: 2, step: 0.1, entries: coordinates } as const;
const factor = { kind: 'number', min: -2, max: 2, step: 0.1, default: 1 } as const;

export const params = {
  w1: {
    ...pair,
    label: { en: 'column w₁, where (1, 0) goes', ko: '열벡터 w₁, (1, 0)이 가는 곳' },
    default: [1, 0],
  },
  w2: {
    ...pair,
    label: { en: 'column w₂, where (0, 1) goes', ko: '열벡터 w₂, (0, 1)이 가는 곳' },
    default: [0.5, 1],
  },
  bOn: { kind: 'toggle', label: { en: 'with the bias b', ko: '편향 b 쓰기' }, default: false },
  b: { ...pair, label: { en: 'bias b', ko: '편향 b' }, default: [0.8, 0.4] },
  x: { ...pair, label: { en: 'point x', ko: '점 x' }, default: [1, 0.5] },
  y: { ...pair, label: { en: 'point y', ko: '점 y' }, default: [-0.5, 1] },
  alpha: { ...factor, label: { en: 'factor α', ko: '계수 α' } },
  beta: { ...factor, label: { en: 'factor β', ko: '계수 β' } },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;
export type Pair = readonly [number, number];

export interface MapTest extends Superposition {
  /** b as used: zero while it is switched off. */
  readonly bias: Pair;
  readonly imageOfX: Pair;
  readonly imageOfY: Pair;
  /** Length of the residual. */
  readonly distance: number;
  /** Dimension of what W reaches: 2, or less when the plane collapses. */
  readonly rank: number;
}

/** Below this a length counts as zero: sums of decimals are not exact in binary. */
export const negligible = 1e-9;

export const pairOf = (values: readonly number[]): Pair => [values[0]!, values[1]!];

export const mapOf = ({ w1, w2, b, bOn }: Settings): AffineMap => ({
  weights: transpose([w1, w2]),
  bias: bOn ? b : [0, 0],
});

export const recipe: Recipe<typeof params, MapTest> = {
  params,
  derive(settings) {
    const map = mapOf(settings);
    const test = superposition(map, [settings.x, settings.y], [settings.alpha, settings.beta]);
    return {
      ...test,
      bias: pairOf(map.bias),
      imageOfX: pairOf(imageOf(map, settings.x)),
      imageOfY: pairOf(imageOf(map, settings.y)),
      distance: norm(test.residual),
      rank: rank(map.weights),
    };
  },
};

/** Where column 0 or 1 goes when its tip, drawn from b, is put at `to`. */
export const columnTo = (to: Pair, { bias }: MapTest) => subtract(to, bias);

export type LinearVsAffine = StateOf<typeof params, MapTest>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
