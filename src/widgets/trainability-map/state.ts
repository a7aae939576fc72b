import { activationParam, seedParam } from '~/kit/network-params';
import type { ParamTable, ValuesOf } from '~/kit/params';
import type { Computed } from '~/kit/session/session';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import type { Trial } from '~/models/chain/trial';
import type { SweepReport } from '~/training/sweep';
import { type MapName, mapOf, maps } from './maps';

export const params = {
  map: {
    kind: 'choice',
    label: { en: 'map', ko: '지도' },
    default: 'gradients',
    options: {
      gradients: { en: 'gradient: depth × scale', ko: '기울기: 깊이 × 초깃값' },
      depths: { en: 'accuracy: depth × scale', ko: '정확도: 깊이 × 초깃값' },
      rates: { en: 'accuracy: rate × scale', ko: '정확도: 학습률 × 초깃값' },
      seeds: { en: 'accuracy: seed × rate', ko: '정확도: 시드 × 학습률' },
    },
  },
  activation: activationParam('sigmoid', 'sigmoid', 'tanh', 'relu'),
  width: {
    kind: 'number',
    label: { en: 'units per layer', ko: '층마다 뉴런 수' },
    default: 32,
    min: 8,
    max: 64,
    step: 8,
  },
  depth: {
    kind: 'number',
    label: { en: 'hidden layers', ko: '은닉층의 수' },
    default: 5,
    min: 1,
    max: 10,
    step: 1,
  },
  std: {
    kind: 'number',
    label: { en: 'initial scale', ko: '초깃값의 크기' },
    default: 0.35,
    min: 0.02,
    max: 2,
    step: 0.01,
    scale: 'log',
  },
  learningRate: {
    kind: 'number',
    label: { en: 'learning rate η', ko: '학습률 η' },
    default: 0.1,
    min: 0.001,
    max: 10,
    step: 0.001,
    scale: 'log',
  },
  steps: {
    kind: 'number',
    label: { en: 'updates before measuring', ko: '재기 전에 갱신하는 횟수' },
    default: 200,
    min: 20,
    max: 400,
    step: 20,
  },
  seed: seedParam(99),
  cell: {
    kind: 'list',
    label: { en: 'cell: column, row', ko: '칸: 열, 행' },
    default: maps.gradients.cell,
    min: 0,
    max: 20,
    step: 1,
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;

export type Inner = Computed<SweepReport>;

/** One network of the map, and what was measured of it. */
export interface Cell {
  readonly column: number;
  readonly row: number;
  readonly trial: Trial;
  /** log₁₀ of first over last gradient: −∞ vanished to 0, ∞ overflowed; undefined: not measured yet. */
  readonly ratio: number | undefined;
  /** Share of right answers, 0 to 1; −1 diverged. */
  readonly accuracy: number | undefined;
  /** log₁₀ ‖∂L/∂W‖ of each hidden layer; empty while not measured. */
  readonly gradients: readonly number[];
}

export interface Sweep {
  readonly columns: number;
  readonly rows: number;
  /** What the map shows, row after row from the lowest; NaN: not measured yet. */
  readonly values: ArrayLike<number>;
  readonly measured: number;
  readonly chosen: Cell;
}

const knownOr = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? undefined : value;

/** The network in a cell; places beyond the map are its edges. */
export function cellAt(settings: Settings, { report }: Inner, at: readonly number[]): Cell {
  const { x, y, learns } = mapOf(settings.map as MapName);
  const within = (place: number | undefined, length: number) =>
    Math.max(0, Math.min(length - 1, Math.round(place ?? 0)));
  const [column, row] = [within(at[0], x.values.length), within(at[1], y.values.length)];
  const cell = row * x.values.length + column;
  const trial = {
    ...trialOf(settings),
    [x.vary]: x.values[column]!,
    [y.vary]: y.values[row]!,
  };
  const ratio = knownOr(report?.ratio[cell]);
  return {
    column,
    row,
    trial,
    ratio,
    accuracy: learns ? knownOr(report?.accuracy[cell]) : undefined,
    gradients:
      report && ratio !== undefined
        ? [...report.gradients.subarray(cell * report.layers, cell * report.layers + trial.depth)]
        : [],
  };
}

/** The settings of the reader as a network. A link may hold any number between the limits: what is counted is whole. */
export const trialOf = ({ activation, depth, width, std, learningRate, seed }: Settings): Trial => ({
  activation,
  depth: Math.round(depth),
  width: Math.round(width),
  std,
  learningRate,
  seed: Math.round(seed),
});

export const stepsOf = ({ map, steps }: Settings): number => (mapOf(map).learns ? Math.round(steps) : 0);

export const recipe: Recipe<typeof params, Sweep, Inner> = {
  params,
  start: () => ({}),
  implied: ({ map }) => (map ? { width: mapOf(map).width, cell: mapOf(map).cell } : {}),
  derive(settings, inner) {
    const { x, y, learns } = mapOf(settings.map);
    const [columns, rows] = [x.values.length, y.values.length];
    const { report } = inner;
    const values =
      (learns ? report?.accuracy : report?.ratio) ?? new Float32Array(columns * rows).fill(Number.NaN);
    return {
      columns,
      rows,
      values,
      measured: values.filter((value) => !Number.isNaN(value)).length,
      chosen: cellAt(settings, inner, settings.cell),
    };
  },
  session: {
    auto: true,
    task(settings) {
      const { x, y, learns } = mapOf(settings.map);
      // What varies along an axis, and what the measurement does not depend on, makes no other task.
      const idle = learns ? {} : { learningRate: params.learningRate.default };
      const varied = { [x.vary]: x.values[0]!, [y.vary]: y.values[0]! };
      return {
        kind: 'sweep',
        trial: { ...trialOf(settings), ...idle, ...varied },
        x,
        y,
        steps: stepsOf(settings),
      };
    },
  },
};

export type TrainabilityMap = StateOf<typeof params, Sweep, Inner>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
