import { gateInputs, gateTargets } from '~/datasets/gates';
import { xorCloud } from '~/datasets/plane-sets';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { chainLoss } from '~/models/chain/forward';
import { fusedChain } from '~/models/chain/fused';
import type { ChainTask } from '~/models/chain/run';
import type { ChainData, ChainState } from '~/models/chain/spec';
import { startChain } from '~/models/chain/start';
import {
  hiddenAt,
  layersFrom,
  logitAt,
  netFrom,
  netOfFlat,
  netSize,
  type TwoLayerNet,
  twoLayerSpec,
} from '~/models/two-layer-net';
import type { Point } from '~/numerics/polygon';
import { params, type Settings } from './params';

/** What a run carries on. */
export interface Lesson {
  readonly chain: ChainState;
  /** Not a number once the next step would not be finite. */
  readonly check: number;
}

export interface Answers {
  readonly net: TwoLayerNet;
  readonly points: readonly Point[];
  readonly classes: readonly number[];
  /** Where the hidden layer puts each point: [N][hidden]. */
  readonly places: readonly (readonly number[])[];
  readonly logits: readonly number[];
  readonly right: readonly boolean[];
  readonly correct: number;
  /** Mean binary cross-entropy. */
  readonly loss: number;
  /** Updates so far. */
  readonly steps: number;
  /** A link brought weights for another number of units. */
  readonly misfit: boolean;
}

interface Examples {
  readonly points: readonly Point[];
  readonly classes: readonly number[];
  readonly data: ChainData;
}

function examples(points: readonly Point[], classes: readonly number[]): Examples {
  const data = {
    count: points.length,
    inputs: Float32Array.from(points.flat()),
    targets: Float32Array.from(classes),
  };
  return { points, classes, data };
}
const cloud = xorCloud(12);
export const examplesOf = {
  points: examples(gateInputs, gateTargets.xor),
  cloud: examples(cloud.points, cloud.classes),
} as const;

/** The piece of the input plane that is drawn, along both axes. */
export const spanOf = { points: [-0.6, 1.6], cloud: [-1.3, 1.3] } as const;

export const specOf = ({ hidden, activation }: Settings) => twoLayerSpec(Math.round(hidden), activation);

export const taskOf = (settings: Settings): ChainTask => {
  const { data } = examplesOf[settings.data];
  return {
    spec: specOf(settings),
    data,
    optimizer: { name: settings.optimizer, learningRate: settings.learningRate },
    regularization: { kind: 'none', rate: 0 },
    batchSize: data.count,
    seed: settings.seed,
  };
};

const init = { kind: 'xavier-uniform' } as const;
/** Glorot's uniform start of a seed; biases zero. */
export const startOf = (settings: Settings, seed = settings.seed): ChainState =>
  startChain(specOf(settings), init, Math.round(seed));

const fits = ({ weights, hidden }: Settings) => weights.length === netSize(Math.round(hidden));

/** A loss at which nothing more is to be learned. */
const learned = 0.01;
/** A loss at which XOR counts as solved. */
export const solvedLoss = 0.1;

export const recipe: Recipe<typeof params, Answers, Lesson> = {
  params,
  restarts: ['data', 'hidden', 'activation', 'optimizer', 'seed', 'weights'],
  start(settings) {
    const drawn = startOf(settings);
    const byHand = fits(settings) && netOfFlat(settings.weights, Math.round(settings.hidden));
    return { chain: byHand ? { ...drawn, layers: layersFrom(byHand) } : drawn, check: 0 };
  },
  implied: ({ optimizer, hidden, seed }) => ({
    ...(optimizer && { learningRate: optimizer === 'adam' ? 0.05 : 0.5 }),
    ...((hidden !== undefined || seed !== undefined) && { weights: [] }),
  }),
  derive(settings, { chain }) {
    const { points, classes, data } = examplesOf[settings.data];
    const net = netFrom(chain.layers);
    const places = points.map((x) => hiddenAt(net, settings.activation, x));
    const logits = places.map((h) => logitAt(net, h));
    // On the boundary nothing is decided, and that is not right.
    const right = logits.map((logit, i) => (classes[i] === 1 ? logit > 0 : logit < 0));
    return {
      net,
      points,
      classes,
      places,
      logits,
      right,
      correct: right.filter(Boolean).length,
      loss: chainLoss(specOf(settings), chain.layers, data),
      steps: chain.step,
      misfit: settings.weights.length > 0 && !fits(settings),
    };
  },
  training: {
    step({ params: settings, inner }) {
      const run = fusedChain(taskOf(settings), inner.chain);
      run.advance(1);
      const check = run.divergedAt === undefined ? 0 : Number.NaN;
      return { inner: { chain: run.state(), check } };
    },
    loss: ({ loss }) => loss,
    settled: ({ loss }) => loss < learned,
    maxSteps: 3000,
  },
};

export type XorMlp = StateOf<typeof params, Answers, Lesson>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
