import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { activations } from '~/models/chain/activations';
import type { ActivationName } from '~/models/chain/spec';
import { type Bins, binsOf } from '~/numerics/bins';
import { deriveSeed, normalFrom, randomFrom } from '~/numerics/random';
import { mean } from '~/numerics/statistics';

export const shownFunctions = {
  step: { en: 'step', ko: '계단' },
  identity: { en: 'identity', ko: '항등' },
  sigmoid: { en: 'sigmoid', ko: '시그모이드' },
  tanh: { en: 'tanh', ko: 'tanh' },
  relu: { en: 'ReLU', ko: 'ReLU' },
  'leaky-relu': { en: 'leaky ReLU', ko: '누설 ReLU' },
  gelu: { en: 'GELU', ko: 'GELU' },
} as const satisfies Partial<Record<ActivationName, unknown>>;
export type Shown = keyof typeof shownFunctions;

/** The part of the axis that is drawn and that the probe may visit. */
export const reach = 8;

export const params = {
  fn: {
    kind: 'choice',
    label: { en: 'activation function', ko: '활성화 함수' },
    default: 'sigmoid',
    options: shownFunctions,
  },
  other: {
    kind: 'choice',
    label: { en: 'compare with', ko: '견줄 함수' },
    default: 'none',
    options: { none: { en: 'nothing', ko: '없음' }, ...shownFunctions },
  },
  x: {
    kind: 'number',
    label: { en: 'probe x', ko: '살펴볼 점 x' },
    default: 0,
    min: -reach,
    max: reach,
    step: 0.1,
  },
  stretched: {
    kind: 'toggle',
    label: { en: 'draw 2σ(2x) − 1 too', ko: '2σ(2x) − 1도 그리기' },
    default: false,
  },
  mu: {
    kind: 'number',
    label: { en: 'mean μ of the inputs', ko: '입력의 평균 μ' },
    default: 0,
    min: -5,
    max: 5,
    step: 0.1,
  },
  s: {
    kind: 'number',
    label: { en: 'spread s of the inputs', ko: '입력의 표준편차 s' },
    default: 1,
    min: 0.1,
    max: 5,
    step: 0.1,
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;

/** A slope below this teaches next to nothing. */
export const flatSlope = 0.01;

export interface Reading {
  readonly fn: Shown;
  readonly value: number;
  readonly slope: number;
}

export interface Probe extends Reading {
  /** The same at the other function, when there is one. */
  readonly other?: Reading;
  readonly inputBins: Bins;
  readonly outputBins: Bins;
  readonly outputMean: number;
  /** Share of the inputs at which |slope| is below `flatSlope`. */
  readonly flatShare: number;
  /** Share of the inputs at which the slope is exactly zero: nothing can be learned through them. */
  readonly deadShare: number;
}

export const sampleSize = 200;
const normal = normalFrom(randomFrom(deriveSeed(1, 'activation-explorer')));
/** Drawn once: μ and s move and stretch always the same sample. */
const standard = Array.from({ length: sampleSize }, () => normal());

/** Where the outputs of a function lie for inputs on the drawn part of the axis. */
export const outputRange: Readonly<Record<Shown, readonly [number, number]>> = {
  step: [0, 1],
  identity: [-reach, reach],
  sigmoid: [0, 1],
  tanh: [-1, 1],
  relu: [0, reach],
  'leaky-relu': [-0.5, reach],
  gelu: [-0.5, reach],
};
const binCount = 24;

const readingOf = (fn: Shown, x: number): Reading => ({
  fn,
  value: activations[fn].value(x),
  slope: activations[fn].derivative(x),
});

export const recipe: Recipe<typeof params, Probe> = {
  params,
  derive({ fn, other, x, mu, s }) {
    const inputs = standard.map((z) => mu + s * z);
    const outputs = inputs.map(activations[fn].value);
    const slopes = inputs.map(activations[fn].derivative);
    const share = (holds: (slope: number) => boolean) => slopes.filter(holds).length / sampleSize;
    return {
      ...readingOf(fn, x),
      ...(other !== 'none' && { other: readingOf(other, x) }),
      inputBins: binsOf(inputs, -reach, reach, binCount),
      outputBins: binsOf(outputs, ...outputRange[fn], binCount),
      outputMean: mean(outputs),
      flatShare: share((slope) => Math.abs(slope) < flatSlope),
      deadShare: share((slope) => slope === 0),
    };
  },
};

export type ActivationExplorer = StateOf<typeof params, Probe>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
