import { activationParam, batchNormParam, seedParam, skipParam } from '~/kit/network-params';
import type { ParamTable, ValuesOf } from '~/kit/params';
import type { Computed } from '~/kit/session/session';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import type { InitSpec } from '~/models/chain/spec';
import type { StackShape } from '~/models/chain/stack';
import type { LayerMeasure } from '~/models/chain/stack-measure';
import { mean } from '~/numerics/statistics';
import type { GradientStackReport } from '~/training/gradient-stack';
import { clamp } from '~/ui/slider-scale';

export const params = {
  depth: {
    kind: 'number',
    label: { en: 'hidden layers', ko: '은닉층 수' },
    default: 10,
    min: 1,
    max: 30,
    step: 1,
  },
  width: {
    kind: 'number',
    label: { en: 'units per layer', ko: '층마다 뉴런 수' },
    default: 64,
    min: 8,
    max: 128,
    step: 8,
  },
  activation: activationParam('sigmoid', 'sigmoid', 'tanh', 'relu', 'leaky-relu', 'silu', 'identity'),
  init: {
    kind: 'choice',
    label: { en: 'initial weights', ko: '가중치 초깃값' },
    default: 'xavier',
    options: {
      xavier: { en: 'Xavier', ko: 'Xavier' },
      he: { en: 'He', ko: 'He' },
      std: { en: 'standard deviation', ko: '표준편차' },
    },
  },
  std: {
    kind: 'number',
    label: { en: 'standard deviation of the weights', ko: '가중치의 표준편차' },
    default: 1,
    min: 0.001,
    max: 2,
    step: 0.001,
    scale: 'log',
  },
  norm: batchNormParam,
  skip: skipParam,
  view: {
    kind: 'choice',
    label: { en: 'gradients', ko: '기울기' },
    default: 'absolute',
    options: {
      absolute: { en: 'absolute', ko: '절대 크기' },
      relative: { en: 'relative to the last layer', ko: '마지막 층과 견주기' },
    },
  },
  band: { kind: 'toggle', label: { en: 'band of 20 seeds', ko: '시드 20개의 범위' }, default: false },
  seed: seedParam(999),
  layer: {
    kind: 'number',
    label: { en: 'layer in view', ko: '살펴볼 층' },
    default: 1,
    min: 1,
    max: 30,
    step: 1,
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;
export type Inner = Computed<GradientStackReport>;

/** What the band spans at one layer, in powers of ten. */
export interface Spread {
  readonly low: number;
  readonly high: number;
}

export interface Stack {
  readonly depth: number;
  /** None before the first measurement. */
  readonly layers: readonly LayerMeasure[];
  /** log₁₀‖∂L/∂W‖ of each layer, or of its ratio to the last, as chosen. −∞ for a gradient of zero, NaN for one that is not finite. */
  readonly powers: readonly number[];
  /** The spread over the seeds so far, once there are several; layers whose gradient is zero or not finite have none. */
  readonly band: readonly (Spread | undefined)[];
  /** log₁₀ of the first layer's gradient over the last one's. NaN when either is zero, not finite or not known. */
  readonly log10ratio: number;
  /** The same over all seeds so far: mean, and how many. */
  readonly seeds: { readonly count: number; readonly meanRatio: number };
  /** The layer in view, from 1. */
  readonly chosen: number;
}

export const bandSeeds = 20;

export const shapeOf = ({ depth, width, activation, norm, skip }: Settings): StackShape => ({
  activation,
  depth: Math.round(depth),
  width: Math.round(width),
  batchNorm: norm,
  skip,
});

export function initOf({ init, std }: Settings): InitSpec {
  if (init === 'std') return { kind: 'normal', std };
  return { kind: init === 'he' ? 'he-normal' : 'xavier-normal' };
}

const ratioOf = (gradients: readonly number[]): number => {
  const ratio = Math.log10(gradients[0]! / gradients.at(-1)!);
  return Number.isFinite(ratio) ? ratio : Number.NaN;
};

export const recipe: Recipe<typeof params, Stack, Inner> = {
  params,
  start: () => ({}),
  derive(settings, { report }) {
    const layers = report?.measured?.layers ?? [];
    const seeds = report?.gradients ?? [];
    const powersOf = (gradients: readonly number[]) =>
      gradients.map((gradient) =>
        Math.log10(settings.view === 'relative' ? gradient / gradients.at(-1)! : gradient),
      );
    const all = seeds.map(powersOf);
    const ratios = seeds.map(ratioOf).filter(Number.isFinite);
    const depth = Math.round(settings.depth);
    return {
      depth,
      layers,
      powers: all[0] ?? [],
      band: layers.map((_, k) => spreadOf(all.map((powers) => powers[k]!))),
      log10ratio: seeds[0] ? ratioOf(seeds[0]) : Number.NaN,
      seeds: { count: seeds.length, meanRatio: mean(ratios) },
      chosen: clamp(Math.round(settings.layer), 1, depth),
    };
  },
  session: {
    auto: true,
    task: (settings) => ({
      kind: 'gradient-stack',
      shape: shapeOf(settings),
      init: initOf(settings),
      seed: Math.round(settings.seed),
      seeds: settings.band ? bandSeeds : 1,
    }),
  },
};

function spreadOf(powers: readonly number[]): Spread | undefined {
  if (powers.length < 2 || !powers.every(Number.isFinite)) return undefined;
  return { low: Math.min(...powers), high: Math.max(...powers) };
}

export type GradientStack = StateOf<typeof params, Stack, Inner>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
