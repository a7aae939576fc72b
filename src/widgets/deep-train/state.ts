import { digitSet } from '~/datasets/digits/digit-set';
import { activationParam, batchNormParam, seedParam, skipParam } from '~/kit/network-params';
import type { ParamTable, ValuesOf } from '~/kit/params';
import { backendParam } from '~/kit/session/backend-param';
import type { Computed } from '~/kit/session/session';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { forwardChain } from '~/models/chain/forward';
import type { ChainSpec, InitSpec, LayerParameters } from '~/models/chain/spec';
import { chainSize, startChain } from '~/models/chain/start';
import { lastCall } from '~/numerics/last-call';
import { softmax } from '~/numerics/softmax';
import type { ChainReport } from '~/training/chain';

export const params = {
  hiddenLayers: {
    kind: 'choice',
    label: { en: 'hidden layers', ko: '은닉층의 수' },
    default: '5',
    options: {
      '1': { en: '1', ko: '1' },
      '3': { en: '3', ko: '3' },
      '5': { en: '5', ko: '5' },
      '8': { en: '8', ko: '8' },
    },
  },
  activation: activationParam('sigmoid', 'sigmoid', 'tanh', 'relu'),
  init: {
    kind: 'choice',
    label: { en: 'initial weights', ko: '가중치 초깃값' },
    default: 'xavier-normal',
    options: {
      'xavier-normal': { en: 'Xavier', ko: 'Xavier' },
      'he-normal': { en: 'He', ko: 'He' },
      small: { en: 'std 0.01', ko: '표준편차 0.01' },
      large: { en: 'std 1', ko: '표준편차 1' },
    },
  },
  batchNorm: batchNormParam,
  skip: skipParam,
  optimizer: {
    kind: 'choice',
    label: { en: 'optimiser', ko: '옵티마이저' },
    default: 'momentum',
    options: {
      sgd: { en: 'SGD', ko: 'SGD' },
      momentum: { en: 'momentum 0.9', ko: '모멘텀 0.9' },
      rmsprop: { en: 'RMSProp', ko: 'RMSProp' },
      adam: { en: 'Adam', ko: 'Adam' },
    },
  },
  learningRate: {
    kind: 'number',
    label: { en: 'learning rate η', ko: '학습률 η' },
    default: 0.1,
    min: 0.0001,
    max: 1,
    step: 0.0001,
    scale: 'log',
  },
  seed: seedParam(99),
  backend: backendParam(['fused', 'cpu', 'wasm', 'webgl']),
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;
export type Inner = Computed<ChainReport>;

/** The learning rate that suits each optimiser; choosing one sets it. */
export const usualRate = { sgd: 0.1, momentum: 0.1, rmsprop: 0.001, adam: 0.001 } as const satisfies Record<
  Settings['optimizer'],
  number
>;

const inits = {
  'xavier-normal': { kind: 'xavier-normal' },
  'he-normal': { kind: 'he-normal' },
  small: { kind: 'normal', std: 0.01 },
  large: { kind: 'normal', std: 1 },
} as const satisfies Record<Settings['init'], InitSpec>;

const pixels = 14 * 14;
const units = 32;
const classes = 10;

/** Digits of the test set that the figure shows, one of each. */
export const shown = digitSet(10, 2, 14);
export const pictureOf = (i: number) => shown.pixels.subarray(i * pixels, (i + 1) * pixels);

/** One layer of weights: how it has changed, and what reached it last. */
export interface LayerProgress {
  /** ‖W − W₀‖ / ‖W₀‖, and the two norms. */
  readonly travelled: number;
  readonly distance: number;
  readonly startNorm: number;
  /** ‖∂L/∂W‖ of the last minibatch; undefined before the first step. */
  readonly gradient: number | undefined;
}

export interface DeepTraining {
  readonly spec: ChainSpec;
  /** How many numbers each layer learns, and all together. */
  readonly counts: readonly number[];
  readonly parameters: number;
  readonly step: number;
  /** From the first hidden layer to the output layer. */
  readonly layers: readonly LayerProgress[];
  /** The network's answer to each digit shown: the class it favours and how sure it is, 0 to 1. */
  readonly answers: readonly { readonly answer: number; readonly share: number }[];
  readonly report: ChainReport | undefined;
}

export function specOf({ hiddenLayers, activation, batchNorm, skip }: Settings): ChainSpec {
  const hidden = Array.from({ length: Number(hiddenLayers) }, (_, k) => ({
    units,
    activation,
    batchNorm,
    // The first goes from 196 numbers to 32: there is nothing to add.
    skip: skip && k > 0,
  }));
  return {
    inputs: pixels,
    layers: [...hidden, { units: classes, activation: 'identity' }],
    loss: 'softmax-cross-entropy',
  };
}

const startOf = lastCall(
  (hiddenLayers: Settings['hiddenLayers'], init: Settings['init'], batchNorm: boolean, seed: number) =>
    startChain(specOf({ ...startingPoint, hiddenLayers, batchNorm, skip: false }), inits[init], seed).layers,
);
// Neither activation nor skips play a part in the draws.
const startingPoint = { activation: 'sigmoid' } as Settings;

const normOf = (numbers: ArrayLike<number>, less?: ArrayLike<number>) => {
  let squares = 0;
  for (let i = 0; i < numbers.length; i++) squares += (numbers[i]! - (less?.[i] ?? 0)) ** 2;
  return Math.sqrt(squares);
};

function progressOf(
  now: LayerParameters,
  start: LayerParameters,
  gradient: number | undefined,
): LayerProgress {
  const [distance, startNorm] = [normOf(now.weights, start.weights), normOf(start.weights)];
  return {
    distance,
    startNorm,
    travelled: distance / startNorm,
    gradient: gradient === undefined || Number.isNaN(gradient) ? undefined : gradient,
  };
}

const layersOf = (settings: Settings, { report }: Inner): LayerProgress[] => {
  const start = startOf(settings.hiddenLayers, settings.init, settings.batchNorm, settings.seed);
  return (report?.state.layers ?? start).map((layer, k) =>
    progressOf(layer, start[k]!, report?.gradientNorms[k]),
  );
};

/** The layers of a frame of the run before: asked for again and again while this one goes on. */
export const progressBefore = lastCall(layersOf);

function answersOf(spec: ChainSpec, layers: readonly LayerParameters[]) {
  const { outputs } = forwardChain(spec, layers, shown.pixels, shown.count).at(-1)!;
  return Array.from({ length: shown.count }, (_, i) => {
    const shares = softmax([...outputs.subarray(i * classes, (i + 1) * classes)]);
    const share = Math.max(...shares);
    return { answer: shares.indexOf(share), share };
  });
}

export const recipe: Recipe<typeof params, DeepTraining, Inner> = {
  params,
  restarts: ['hiddenLayers', 'activation', 'init', 'batchNorm', 'skip', 'optimizer', 'seed'],
  start: () => ({}),
  implied: ({ optimizer }) => (optimizer ? { learningRate: usualRate[optimizer] } : {}),
  derive(settings, inner) {
    const spec = specOf(settings);
    const { hiddenLayers, init, batchNorm, seed } = settings;
    const weights = inner.report?.state.layers ?? startOf(hiddenLayers, init, batchNorm, seed);
    return {
      spec,
      counts: weights.map((layer) => chainSize([layer])),
      parameters: chainSize(weights),
      step: inner.report?.step ?? 0,
      layers: layersOf(settings, inner),
      answers: answersOf(spec, weights),
      report: inner.report,
    };
  },
  session: {
    task: (settings, { report }) => ({
      kind: 'deep-train',
      backend: settings.backend,
      spec: specOf(settings),
      init: inits[settings.init],
      initSeed: Math.round(settings.seed),
      optimizer: { name: settings.optimizer, learningRate: settings.learningRate },
      regularization: { kind: 'none', rate: 0 },
      batchSize: 64,
      seed: Math.round(settings.seed),
      from: report?.state,
    }),
    maxSteps: 2000,
  },
};

export type DeepTrain = StateOf<typeof params, DeepTraining, Inner>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
