import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import {
  type AffineMap2,
  type Bend,
  collapsed,
  type Floor,
  farthest,
  nearestAffine,
  throughStack,
} from '~/models/layer-stack';
import { meshOf } from '~/numerics/mesh';
import type { Point } from '~/numerics/polygon';
import { between, deriveSeed, randomFrom } from '~/numerics/random';
import { add, norm, subtract } from '~/numerics/vector';

export const maxFloors = 6;

const bendOptions = {
  identity: { en: 'identity', ko: '항등' },
  relu: { en: 'ReLU', ko: 'ReLU' },
  tanh: { en: 'tanh', ko: 'tanh' },
} as const satisfies Record<Bend, unknown>;
const bend = (i: number) =>
  ({
    kind: 'choice',
    label: { en: `activation of layer ${i}`, ko: `${i}층의 활성화 함수` },
    default: 'identity',
    options: bendOptions,
  }) as const;
const point = { kind: 'list', min: -2, max: 2, step: 0.1 } as const;

const [cos30, sin30] = [Math.sqrt(3) / 2, 0.5];
/** What one press makes of a layer: W row after row. */
export const presets = {
  turn: [cos30, -sin30, sin30, cos30],
  stretch: [1.5, 0, 0, 0.6],
  shear: [1, 0.8, 0, 1],
  mirror: [-1, 0, 0, 1],
} as const;
export type Preset = keyof typeof presets;

export const params = {
  layers: {
    kind: 'number',
    label: { en: 'layers', ko: '층의 수' },
    default: 3,
    min: 1,
    max: maxFloors,
    step: 1,
  },
  w: {
    kind: 'list',
    label: { en: 'weights, layer after layer, row after row', ko: '가중치(층마다, 행마다)' },
    default: [
      presets.turn,
      presets.shear,
      presets.stretch,
      presets.turn,
      presets.shear,
      presets.mirror,
    ].flat(),
    min: -2,
    max: 2,
    step: 0.1,
  },
  b: {
    kind: 'list',
    label: { en: 'biases, layer after layer', ko: '편향(층마다)' },
    default: new Array<number>(2 * maxFloors).fill(0),
    min: -2,
    max: 2,
    step: 0.1,
  },
  f1: bend(1),
  f2: bend(2),
  f3: bend(3),
  f4: bend(4),
  f5: bend(5),
  f6: bend(6),
  u: { ...point, label: { en: 'probe u', ko: '시험할 벡터 u' }, default: [1, 0.5] },
  v: { ...point, label: { en: 'probe v', ko: '시험할 벡터 v' }, default: [-1.5, 0.5] },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;
export type BendName = 'f1' | 'f2' | 'f3' | 'f4' | 'f5' | 'f6';
export const bendNames = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'] as const satisfies readonly BendName[];

export interface Tower {
  /** The floors in use, from the ground up. */
  readonly floors: readonly Floor[];
  /** How many of them bend. */
  readonly activationsUsed: number;
  /** The one map that does the same when nothing bends; the nearest one otherwise. */
  readonly single: AffineMap2;
  /** Largest distance between the tower and that map, over the grid. */
  readonly maxDiff: number;
  /** f(u), f(v), f(u + v), f(u) + f(v), and the length of the gap between the last two. */
  readonly probe: {
    readonly u: Point;
    readonly v: Point;
    readonly ofSum: Point;
    readonly sum: Point;
    readonly gap: number;
  };
}

/** Below this a length counts as zero: sums of decimals are not exact in binary. */
export const negligible = 1e-9;

/** The piece of the plane that is sent up the tower. */
export const ground = [-2, 2] as const;
/** Cells of the grid to a side: the creases of a ReLU fall between its corners. */
const cells = 20;
const inputs = meshOf((at) => at, ground, ground, cells).flat();

export const pairOf = (values: readonly number[]): Point => [values[0]!, values[1]!];

/** Floor `i` of all six, counted from 0. */
export const floorOf = ({ w, b, ...bends }: Settings, i: number): Floor => ({
  weights: [w.slice(4 * i, 4 * i + 2), w.slice(4 * i + 2, 4 * i + 4)],
  bias: b.slice(2 * i, 2 * i + 2),
  bend: bends[bendNames[i]!],
});

export const recipe: Recipe<typeof params, Tower> = {
  params,
  derive(settings) {
    const count = Math.round(settings.layers);
    const floors = Array.from({ length: count }, (_, i) => floorOf(settings, i));
    const images = inputs.map((x) => throughStack(floors, x));
    const activationsUsed = floors.filter(({ bend }) => bend !== 'identity').length;
    const single = activationsUsed === 0 ? collapsed(floors) : nearestAffine(inputs, images);
    const [u, v] = [throughStack(floors, settings.u), throughStack(floors, settings.v)];
    const ofSum = throughStack(floors, add(settings.u, settings.v));
    const sum = pairOf(add(u, v));
    return {
      floors,
      activationsUsed,
      single,
      maxDiff: farthest(single, inputs, images),
      probe: { u, v, ofSum, sum, gap: norm(subtract(ofSum, sum)) },
    };
  },
};

export type LinearCollapse = StateOf<typeof params, Tower>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);

/** Entry (row, column) of [W b] of floor `i`; column 2 is the bias. */
export function edited({ w, b }: Settings, i: number, row: number, column: number, to: number) {
  return column === 2 ? { b: b.with(2 * i + row, to) } : { w: w.with(4 * i + 2 * row + column, to) };
}

const replaced = ({ w }: Settings, i: number, matrix: readonly number[]) => ({
  w: [...w.slice(0, 4 * i), ...matrix, ...w.slice(4 * i + 4)],
});

export const presetTo = (settings: Settings, i: number, preset: Preset) =>
  replaced(settings, i, presets[preset]);

/** Tenths between −1.5 and 1.5, drawn from `seed`. */
export function randomTo(settings: Settings, i: number, seed: number) {
  const random = randomFrom(deriveSeed(seed, `linear-collapse layer ${i}`));
  return replaced(
    settings,
    i,
    [1, 2, 3, 4].map(() => Math.round(10 * between(random, -1.5, 1.5)) / 10 + 0),
  );
}
