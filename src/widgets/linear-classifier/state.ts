import { threeClasses } from '~/datasets/three-classes';
import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import {
  distancesPerClass,
  type Evaluation,
  evaluate,
  type Gradient,
  lossAndGradient,
  scoresOf,
  step,
} from '~/models/linear-classifier';
import { classNames } from '~/ui/class-names';

/** 54 points, 18 of each class, that overlap: seed 11 of the book's generator. */
export const data = threeClasses('overlap');

const column = { kind: 'list', min: -5, max: 5, step: 0.1, entries: classNames } as const;

export const params = {
  w1: { ...column, label: { en: 'column w₁', ko: '열벡터 w₁' }, default: [0.1, 0.3, -0.2] },
  w2: { ...column, label: { en: 'column w₂', ko: '열벡터 w₂' }, default: [0.4, 0.2, 0.3] },
  lock1: { kind: 'toggle', label: { en: 'lock w₁', ko: 'w₁ 잠그기' }, default: false },
  lock2: { kind: 'toggle', label: { en: 'lock w₂', ko: 'w₂ 잠그기' }, default: false },
  bias: { kind: 'toggle', label: { en: 'with a bias', ko: '편향 쓰기' }, default: false },
  b: { ...column, label: { en: 'bias b', ko: '편향 b' }, default: [0, 0, 0] },
  loss: {
    kind: 'choice',
    label: { en: 'loss', ko: '손실' },
    default: 'mse',
    options: {
      mse: { en: 'mean squared error', ko: '평균 제곱 오차' },
      'cross-entropy': { en: 'cross-entropy', ko: '교차 엔트로피' },
      hinge: { en: 'hinge', ko: '힌지' },
    },
  },
  learningRate: {
    kind: 'number',
    label: { en: 'learning rate η', ko: '학습률 η' },
    default: 0.1,
    min: 0.01,
    max: 10,
    step: 0.01,
    scale: 'log',
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;

/** The learning rate that suits each loss; choosing a loss sets it. */
export const usualRate = { mse: 0.1, 'cross-entropy': 0.5, hinge: 0.1 } as const satisfies Record<
  Settings['loss'],
  number
>;

export interface Classification {
  /** W, 3×2: one row per class; its columns are w₁ and w₂. */
  readonly weights: readonly (readonly number[])[];
  /** One entry per class; none when the bias is off. */
  readonly bias: readonly number[] | undefined;
  /** s = Wx + b of every point, 54×3. */
  readonly scores: readonly (readonly number[])[];
  readonly evaluation: Evaluation;
  /** D_c = Σ ‖Wx + b − e_c‖² over the points of class c. */
  readonly distances: readonly number[];
  readonly loss: number;
  readonly gradient: Gradient;
}

export function modelOf({ w1, w2, bias, b }: Settings) {
  return { weights: w1.map((entry, c) => [entry, w2[c]!]), bias: bias ? b : undefined };
}

export const recipe: Recipe<typeof params, Classification> = {
  params,
  derive(settings) {
    const model = modelOf(settings);
    const { loss, ...gradient } = lossAndGradient(model, data, settings.loss);
    return {
      ...model,
      scores: data.points.map((point) => scoresOf(model, point)),
      evaluation: evaluate(model, data),
      distances: distancesPerClass(model, data),
      loss,
      gradient,
    };
  },
  implied: ({ loss }) => (loss ? { learningRate: usualRate[loss] } : {}),
  training: {
    step({ params: settings }) {
      const { weights, bias } = step(modelOf(settings), data, settings.loss, settings.learningRate);
      const columnOf = (j: number) => weights.map((row) => row[j]!);
      return {
        params: {
          ...(settings.lock1 ? {} : { w1: columnOf(0) }),
          ...(settings.lock2 ? {} : { w2: columnOf(1) }),
          ...(bias ? { b: bias } : {}),
        },
      };
    },
    loss: ({ loss }) => loss,
    maxSteps: 2000,
  },
};

export type LinearClassifier = StateOf<typeof params, Classification>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
