import type { Computed } from '~/kit/session/session';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { openEvaluator } from '~/models/chain/forward';
import type { ChainData, ChainSpec, LayerParameters } from '~/models/chain/spec';
import { startChain } from '~/models/chain/start';
import { lastCall } from '~/numerics/last-call';
import type { ChainReport } from '~/training/chain';
import { chainData, type Examples, examplesOf } from './examples';
import { chosenFeatures, fits, initOf, specOf } from './network';
import { params, type Settings } from './params';

export { params, type Settings } from './params';

export type Report = ChainReport;
/** What a run changes; no link carries it. */
export type Inner = Computed<Report>;

/** Mean loss over some examples, and the share of right answers; undefined where there are no examples. */
export interface Score {
  readonly loss: number;
  readonly accuracy: number;
}

export interface Playground {
  readonly examples: Examples;
  /** The inputs in use, as places in `planeFeatures`. */
  readonly features: readonly number[];
  readonly spec: ChainSpec;
  /** The numbers of the network, as the last report has them, or as they are drawn before the first step. */
  readonly layers: readonly LayerParameters[];
  /** Updates so far, and how often every point to learn from has been seen. */
  readonly updates: number;
  readonly epochs: number;
  readonly train: Score | undefined;
  readonly test: Score | undefined;
}

/** The part of the settings that says what is learned, with the examples as numbers. */
interface Plan {
  readonly examples: Examples;
  readonly features: readonly number[];
  readonly spec: ChainSpec;
  readonly train: ChainData;
  readonly test: ChainData;
}

const planFrom = lastCall(
  (examples: Examples, features: readonly number[], spec: ChainSpec): Plan => ({
    examples,
    features,
    spec,
    train: chainData(examples, examples.train, features),
    test: chainData(examples, examples.test, features),
  }),
);

export function planOf(settings: Settings): Plan {
  const { data, samples, noise, dataSeed, trainShare, own, ownKind } = settings;
  const examples = examplesOf(data, samples, noise, dataSeed, trainShare, own, ownKind);
  const features = chosenFeatures(settings.features);
  const { shape, activation, dropout, loss } = settings;
  return planFrom(
    examples,
    features,
    specOf(features.length, shape, activation, dropout, loss, examples.classCount),
  );
}

const startOf = lastCall((spec: ChainSpec, kind: Settings['init'], std: number, seed: number) =>
  startChain(spec, initOf({ init: kind, initStd: std }), seed),
);

/** The numbers of the network now. A report on a network of another shape is none. */
export function chainNow(settings: Settings, { report }: Inner) {
  const { spec } = planOf(settings);
  return report && fits(spec, report.state.layers)
    ? report.state
    : startOf(spec, settings.init, settings.initStd, settings.seed);
}

const scoreOf = (spec: ChainSpec, layers: readonly LayerParameters[], data: ChainData): Score | undefined =>
  data.count === 0 ? undefined : openEvaluator(spec, layers, data.count).score(data);

export const recipe: Recipe<typeof params, Playground, Inner> = {
  params,
  restarts: ['data', 'ownKind', 'features', 'shape', 'activation', 'loss', 'init', 'initStd', 'seed'],
  start: () => ({}),
  derive(settings, inner) {
    const { examples, features, spec, train, test } = planOf(settings);
    const { layers, step } = chainNow(settings, inner);
    return {
      examples,
      features,
      spec,
      layers,
      updates: step,
      epochs: Math.floor((step * Math.min(settings.batchSize, train.count)) / Math.max(1, train.count)),
      train: scoreOf(spec, layers, train),
      test: scoreOf(spec, layers, test),
    };
  },
  session: {
    task(settings, inner) {
      const { spec, train, test } = planOf(settings);
      if (train.count === 0) return undefined;
      const { optimizer, learningRate, regularization, regularizationRate: rate, batchSize, seed } = settings;
      return {
        kind: 'chain' as const,
        backend: settings.backend,
        spec,
        data: train,
        ...(test.count > 0 && { test }),
        optimizer: { name: optimizer, learningRate },
        regularization: { kind: regularization, rate: regularization === 'none' ? 0 : rate },
        batchSize: Math.round(batchSize),
        seed,
        init: initOf(settings),
        initSeed: seed,
        from: inner.report && chainNow(settings, inner),
        ...(settings.stop === 'loss' && { until: { loss: settings.stopLoss } }),
        ...(settings.stop === 'steps' && { until: { steps: Math.round(settings.stopSteps) } }),
      };
    },
    runsOn: [
      'discrete',
      'showTest',
      'logScale',
      'probe',
      'learningRate',
      'batchSize',
      'regularization',
      'regularizationRate',
    ],
  },
};

export type MlpPlayground = StateOf<typeof params, Playground, Inner>;

/** Updates per second at first: slow enough to be watched. */
const gentle = 240;

export function createState(initial?: Readonly<Record<string, unknown>>) {
  const store = createFigure(recipe, initial);
  store.getState().play.setSpeed(gentle);
  return store;
}
