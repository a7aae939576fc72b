import { type ThreeClasses, threeClasses } from '~/datasets/three-classes';
import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { type BestCones, bestConeAccuracy } from '~/models/best-cone';
import type { LabelledPoints } from '~/models/labelled-points';
import {
  type Evaluation,
  evaluatePredictions,
  type LinearModel,
  lossAndGradient,
  scoresOf,
  step,
} from '~/models/linear-classifier';
import { type MlpTraining, mlpLossAndGradient, mlpScores, startMlp, stepMlp } from '~/models/mlp';
import { inPolarFeatures, polarFeatures } from '~/models/polar-features';
import { lastCall } from '~/numerics/last-call';
import { type Moved, withMoved } from '~/numerics/moved-points';
import { soleArgmax, type Vector } from '~/numerics/vector';

export const params = {
  data: {
    kind: 'choice',
    label: { en: 'data', ko: '데이터' },
    default: 'overlap',
    options: {
      separable: { en: 'separable', ko: '분리 가능' },
      overlap: { en: 'overlap', ko: '겹침' },
      ring: { en: 'ring', ko: '고리' },
    },
  },
  model: {
    kind: 'choice',
    label: { en: 'model', ko: '모델' },
    default: 'linear',
    options: {
      linear: { en: 'linear in x₁, x₂', ko: 'x₁, x₂에 대해 선형' },
      polar: { en: 'linear in r, θ', ko: 'r, θ에 대해 선형' },
      mlp: { en: '16 hidden units', ko: '은닉 유닛 16개' },
    },
  },
  bias: { kind: 'toggle', label: { en: 'with a bias', ko: '편향 쓰기' }, default: false },
  learningRate: {
    kind: 'number',
    label: { en: 'learning rate η', ko: '학습률 η' },
    default: 0.5,
    min: 0.01,
    max: 10,
    step: 0.01,
    scale: 'log',
  },
  seed: {
    kind: 'number',
    label: { en: 'seed of the first weights', ko: '첫 가중치의 시드' },
    default: 1,
    min: 1,
    max: 99,
    step: 1,
  },
  moved: {
    kind: 'list',
    label: { en: 'points moved by hand: number, x₁, x₂, …', ko: '손으로 옮긴 점: 번호, x₁, x₂, …' },
    default: [],
    min: -3,
    max: 200,
    step: 0.1,
    maxLength: 162,
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;

/** What the picture shows of the plane, and how far a point may be moved. */
export const reach = 3;

// What choosing a model brings along. In polar features all scores at r = 0 are equal without a bias.
const usual = {
  linear: { learningRate: 0.5 },
  polar: { learningRate: 1, bias: true },
  mlp: { learningRate: 0.3 },
} as const satisfies Record<Settings['model'], Partial<Settings>>;

const startWeights = [
  [0.1, 0.4],
  [0.3, 0.2],
  [-0.2, 0.3],
];

/** The weights that are being fitted. */
export type Fit =
  | { readonly kind: 'linear'; readonly model: LinearModel }
  | { readonly kind: 'mlp'; readonly training: MlpTraining };

export interface Separation {
  readonly data: LabelledPoints;
  readonly evaluation: Evaluation;
  /** Mean cross-entropy. */
  readonly loss: number;
  /** The best that any linear classifier without a bias can do on these points. */
  readonly best: BestCones | null;
}

const originals = {
  overlap: threeClasses('overlap'),
  separable: threeClasses('separable'),
  ring: threeClasses('ring'),
};

/** The data as moved by hand. */
export const dataOf = lastCall((data: ThreeClasses, moved: Moved): LabelledPoints => {
  const original = originals[data];
  return { ...original, points: withMoved(original.points, moved, reach) };
});

const bestOf = lastCall(bestConeAccuracy);
const polarOf = lastCall(inPolarFeatures);

export const recipe: Recipe<typeof params, Separation, Fit> = {
  params,
  restarts: ['data', 'model', 'bias', 'seed'],
  start: ({ model, bias, seed }) =>
    model === 'mlp'
      ? { kind: 'mlp', training: startMlp(seed) }
      : { kind: 'linear', model: { weights: startWeights, bias: bias ? [0, 0, 0] : undefined } },
  implied: ({ model, data }) => ({ ...(model ? usual[model] : {}), ...(data ? { moved: [] } : {}) }),
  derive({ data: name, moved, model }, fit) {
    const data = dataOf(name, moved);
    const predicted = scoresWith(model, fit, data.points).map(soleArgmax);
    const { loss } =
      fit.kind === 'mlp'
        ? mlpLossAndGradient(fit.training.network, data)
        : lossAndGradient(fit.model, model === 'polar' ? polarOf(data) : data, 'cross-entropy');
    return { data, best: bestOf(data), evaluation: evaluatePredictions(predicted, data), loss };
  },
  training: {
    step({ params: { model, learningRate }, inner: fit, derived: { data } }) {
      if (fit.kind === 'mlp')
        return { inner: { kind: 'mlp', training: stepMlp(fit.training, data, learningRate) } };
      const features = model === 'polar' ? polarOf(data) : data;
      return { inner: { kind: 'linear', model: step(fit.model, features, 'cross-entropy', learningRate) } };
    },
    loss: ({ loss }) => loss,
    maxSteps: 2000,
  },
};

export type Separability = StateOf<typeof params, Separation, Fit>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);

/** The three scores of each of `points` by the fitted model. */
export function scoresWith(model: Settings['model'], fit: Fit, points: readonly Vector[]): readonly Vector[] {
  if (fit.kind === 'mlp') return mlpScores(fit.training.network, points);
  return points.map((point) => scoresOf(fit.model, model === 'polar' ? polarFeatures(point) : point));
}
