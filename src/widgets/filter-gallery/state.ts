import type { ValuesOf } from '~/kit/params';
import type { Computed } from '~/kit/session/session';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import {
  type BestPlace,
  barPicture,
  bestPlace,
  filterOf,
  orientations,
  type Tuning,
  tuningOf,
} from '~/models/cnn/tuning';
import { type ClassicFilter, classicBank, filterCosine, neighbourCorrelation } from '~/numerics/gabor';
import { lastCall } from '~/numerics/last-call';
import { mean } from '~/numerics/statistics';
import type { CnnReport } from '~/training/cnn';
import { filters, kernel, startOf, training } from './network';
import { params } from './params';

export { params };
export type Settings = ValuesOf<typeof params>;
export type Inner = Computed<CnnReport>;

/** One filter of the first layer, and how it answers. */
export interface Unit {
  /** [kernel, kernel] */
  readonly filter: Float32Array;
  readonly bias: number;
  readonly tuning: Tuning;
  /** The classic filter it is most like, and the cosine between them. */
  readonly closest: ClassicFilter;
  readonly cosine: number;
}

export interface FilterGallery {
  readonly step: number;
  /** Share of test digits read right, 0 to 1, at the last test. */
  readonly accuracy: number | undefined;
  readonly parameters: readonly Float32Array[];
  readonly units: readonly Unit[];
  /** The same units before the first step. */
  readonly before: readonly Unit[];
  /** How far neighbouring weights of a filter agree: mean over the filters, now and before. */
  readonly smoothness: number;
  readonly smoothnessBefore: number;
  /** The unit in view, from 0. */
  readonly chosen: number;
  /** Of the units with an orientation index above one half the one most like a classic filter; from 0. */
  readonly best: number | undefined;
  /** The bar in view, where on it the unit in view responds most, and its response there, now and before. */
  readonly bar: {
    readonly degrees: number;
    readonly picture: Float32Array;
    readonly place: BestPlace;
    readonly response: number;
    readonly responseBefore: number;
  };
}

export const shownBank = classicBank(kernel, 45);
const bank = classicBank(kernel, 15);
export const maxSteps = 1000;

const barsOf = lastCall((width: number) => orientations.map((degrees) => barPicture(degrees, width)));

function unitsIn(parameters: readonly Float32Array[], width: number): Unit[] {
  const [weights, biases] = parameters as [Float32Array, Float32Array];
  return Array.from({ length: filters }, (_, k) => {
    const [filter, bias] = [filterOf(weights, filters, k), biases[k]!];
    const cosines = bank.map((classic) => filterCosine(classic.weights, filter));
    const cosine = Math.max(...cosines);
    const tuning = tuningOf(barsOf(width), filter, bias);
    return { filter, bias, tuning, closest: bank[cosines.indexOf(cosine)]!, cosine };
  });
}
const unitsNow = lastCall(unitsIn);
const unitsBefore = lastCall(unitsIn);

const smoothnessOf = (units: readonly Unit[]) =>
  mean(units.map(({ filter }) => neighbourCorrelation(filter, kernel)));

/** Of a frame of a run, which has no units yet. */
export const smoothnessIn = ({ report }: Inner): number =>
  report
    ? mean(
        Array.from({ length: filters }, (_, k) =>
          neighbourCorrelation(filterOf(report.state.parameters[0]!, filters, k), kernel),
        ),
      )
    : Number.NaN;

function bestOf(units: readonly Unit[]): number | undefined {
  const oriented = units
    .map(({ tuning, cosine }, k) => ({ k, cosine, index: tuning.index }))
    .filter(({ index }) => index > 0.5)
    .toSorted((a, b) => b.cosine - a.cosine);
  return oriented[0]?.k;
}

export const recipe: Recipe<typeof params, FilterGallery, Inner> = {
  params,
  restarts: ['seed'],
  start: () => ({}),
  derive(settings, { report }) {
    const start = startOf(Math.round(settings.seed)).parameters;
    const parameters = report?.state.parameters ?? start;
    const before = unitsBefore(start, settings.width);
    const units = report ? unitsNow(parameters, settings.width) : before;
    const chosen = Math.round(settings.unit) - 1;
    const degrees = settings.angle;
    const picture = barPicture(degrees, settings.width);
    const [now, then] = [units[chosen]!, before[chosen]!];
    const place = bestPlace(picture, now.filter, now.bias);
    return {
      step: report?.step ?? 0,
      accuracy: report?.test?.accuracy,
      parameters,
      units,
      before,
      smoothness: smoothnessOf(units),
      smoothnessBefore: smoothnessOf(before),
      chosen,
      best: bestOf(units),
      bar: {
        degrees,
        picture,
        place,
        response: Math.max(0, place.sum),
        responseBefore: Math.max(0, bestPlace(picture, then.filter, then.bias).sum),
      },
    };
  },
  session: {
    task: (settings, { report }) => ({
      ...training,
      kind: 'cnn',
      backend: settings.backend,
      seed: Math.round(settings.seed),
      initSeed: Math.round(settings.seed),
      from: report?.state ?? startOf(Math.round(settings.seed)),
    }),
    runsOn: ['unit', 'angle', 'width', 'view'],
    maxSteps,
  },
};

export type FilterGalleryState = StateOf<typeof params, FilterGallery, Inner>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
