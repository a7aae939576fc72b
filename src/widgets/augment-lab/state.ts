import { type Amounts, type Augmentation, amountsOf } from '~/datasets/augment';
import type { DigitSet } from '~/datasets/digits/digit-set';
import { copyAt, copyNumber, fewDigits } from '~/datasets/few-digits';
import type { ValuesOf } from '~/kit/params';
import type { Computed } from '~/kit/session/session';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { type CnnSpec, parameterCountOf } from '~/models/cnn/spec';
import { lastCall } from '~/numerics/last-call';
import { mean } from '~/numerics/statistics';
import type { AugmentPoint, AugmentReport, PairOutcome } from '~/training/augment-pair';
import { type Mistake, mistakesOf } from './mistakes';
import { params } from './params';

export { params };
export type Settings = ValuesOf<typeof params>;
export type Inner = Computed<AugmentReport>;

/** Updates of each network of a pair. */
export const pairSteps = 300;

/** Large enough to read digits, small enough for two of them to learn in seconds. */
export const spec: CnnSpec = {
  input: [14, 14, 1],
  layers: [
    { kind: 'conv', filters: 6, kernel: 3, padding: 'same' },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'conv', filters: 12, kernel: 3, padding: 'same' },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'flatten' },
    { kind: 'dense', units: 10 },
  ],
};
/** Weights and biases of one network. */
export const parameterCount = parameterCountOf(spec);

/** Passes that are shown at once. */
const shownPasses = 3;
const classes = 10;

export interface AugmentLab {
  readonly limits: Augmentation;
  /** One of each digit, as it was drawn: 14×14. */
  readonly sources: readonly Float32Array[];
  /** Their copies in three passes, and the number of the first of these, from 1. */
  readonly copies: readonly (readonly Float32Array[])[];
  readonly firstPass: number;
  /** What the copy in detail has drawn. */
  readonly digit: number;
  readonly amounts: Amounts;
  /** The pair that learns, or has learned last; from 0. */
  readonly pair: number;
  readonly pairs: number;
  /** Updates of this pair. */
  readonly step: number;
  /** Updates of all pairs so far, and all that were asked for. */
  readonly stepsDone: number;
  readonly stepsWanted: number;
  readonly curve: readonly AugmentPoint[];
  /** The last point of the curve. */
  readonly now: AugmentPoint | undefined;
  /** The pairs that have taken all their steps. */
  readonly outcomes: readonly PairOutcome[];
  /** Validation accuracy with augmentation less that without: mean over `outcomes`; undefined before the first. */
  readonly difference: number | undefined;
  /** What is taken for what most often, the network with augmentation first. */
  readonly mistakes: readonly Mistake[];
}

const wholeSeed = ({ seed }: Settings) => Math.round(seed);

export const limitsOf = (settings: Settings): Augmentation => {
  const { shift, rotation, scale, shear, elastic, noise, flip } = settings;
  return { shift, rotation, scale, shear, elastic, noise, flip };
};

const sourcesOf = lastCall((seed: number): DigitSet => fewDigits(1, seed));

const picturesOf = lastCall(({ pixels }: DigitSet): readonly Float32Array[] =>
  Array.from({ length: classes }, (_, k) =>
    pixels.subarray((k * pixels.length) / classes, ((k + 1) * pixels.length) / classes),
  ),
);

/** The same arrays as long as nothing changes that they depend on: a run asks for them at every report. */
const copiesOf = lastCall(
  (sources: DigitSet, seed: number, first: number, ...amounts: readonly (number | boolean)[]) => {
    const [shift, rotation, scale, shear, elastic, noise, flip] = amounts;
    const limits = { shift, rotation, scale, shear, elastic, noise, flip } as Augmentation;
    return Array.from({ length: shownPasses }, (_, i) =>
      Array.from({ length: classes }, (_, place) => copyAt(sources, limits, seed, first - 1 + i, place)),
    );
  },
);

export const recipe: Recipe<typeof params, AugmentLab, Inner> = {
  params,
  restarts: ['perClass', 'shift', 'rotation', 'scale', 'shear', 'elastic', 'noise', 'flip', 'seed'],
  start: () => ({}),
  derive(settings, { report }) {
    const seed = wholeSeed(settings);
    const limits = limitsOf(settings);
    const sources = sourcesOf(seed);
    const [firstPass, digit] = [Math.round(settings.pass), Math.round(settings.digit)];
    const { shift, rotation, scale, shear, elastic, noise, flip } = limits;
    const outcomes = report?.outcomes ?? [];
    const [pair, pairs, step] = [report?.pair ?? 0, Number(settings.pairs), report?.step ?? 0];
    return {
      limits,
      sources: picturesOf(sources),
      copies: copiesOf(sources, seed, firstPass, shift, rotation, scale, shear, elastic, noise, flip),
      firstPass,
      digit,
      amounts: amountsOf(limits, seed, copyNumber(firstPass - 1, digit)),
      pair,
      pairs,
      step,
      stepsDone: pair * pairSteps + step,
      stepsWanted: pairs * pairSteps,
      curve: report?.curve ?? [],
      now: report?.curve.at(-1),
      outcomes,
      difference:
        outcomes.length > 0 ? mean(outcomes.map(({ plain, augmented }) => augmented - plain)) : undefined,
      mistakes: report ? mistakesOf(report.answers) : [],
    };
  },
  session: {
    task: (settings, { report }) => ({
      kind: 'augment-pair',
      spec,
      perClass: Number(settings.perClass),
      limits: limitsOf(settings),
      seed: wholeSeed(settings),
      pairs: Number(settings.pairs),
      steps: pairSteps,
      from: report,
    }),
    runsOn: ['pass', 'digit', 'pairs'],
  },
};

export type AugmentLabState = StateOf<typeof params, AugmentLab, Inner>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
