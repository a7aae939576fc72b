import { testStreams } from '~/datasets/digits/shifted';
import type { ChoiceParam, ParamTable, ToggleParam, ValuesOf } from '~/kit/params';
import type { Computed } from '~/kit/session/session';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import { type NetworkName, networkNames } from '~/models/inductive-bias/networks';
import { type BiasJob, type BiasTest, jobKey, workOf } from '~/models/inductive-bias/plan';
import { mean } from '~/numerics/statistics';
import type { BiasCurve, BiasPart, BiasReport, BiasResult } from '~/training/inductive-bias';

export const counts = [100, 300, 1000, 3000, 10000] as const;

const countOptions = {
  '100': { en: '100', ko: '100' },
  '300': { en: '300', ko: '300' },
  '1000': { en: '1,000', ko: '1,000' },
  '3000': { en: '3,000', ko: '3,000' },
  '10000': { en: '10,000', ko: '10,000' },
} as const;
type Count = keyof typeof countOptions;

const countParam = (en: string, ko: string): ChoiceParam<Count> => ({
  kind: 'choice',
  label: { en, ko },
  default: '300',
  options: countOptions,
});
const networkParam = (en: string, ko: string): ToggleParam => ({
  kind: 'toggle',
  label: { en, ko },
  default: true,
});

export const params = {
  test: {
    kind: 'choice',
    label: { en: 'test on', ko: '시험' },
    default: 'clean',
    options: {
      clean: { en: 'new digits', ko: '새 숫자' },
      shifted: { en: 'shifted', ko: '옮긴 숫자' },
      shuffled: { en: 'pixels shuffled', ko: '픽셀 뒤섞기' },
    },
  },
  mlp: networkParam('MLP', 'MLP'),
  cnn: networkParam('CNN', 'CNN'),
  vit: networkParam('vision transformer', '비전 트랜스포머'),
  upTo: countParam('training digits, up to', '훈련 숫자의 수, 최대'),
  seeds: {
    kind: 'choice',
    label: { en: 'repetitions', ko: '반복' },
    default: '1',
    options: { '1': { en: '1', ko: '1' }, '3': { en: '3', ko: '3' }, '5': { en: '5', ko: '5' } },
  },
  steps: {
    kind: 'choice',
    label: { en: 'training steps', ko: '학습 걸음 수' },
    default: '300',
    options: {
      '300': { en: '300', ko: '300' },
      '600': { en: '600', ko: '600' },
      '1500': { en: '1,500', ko: '1,500' },
    },
  },
  shown: countParam('numbers shown for', '수치를 볼 훈련 숫자의 수'),
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;
export type Inner = Computed<BiasReport>;

/** What was measured of one network with one number of training digits. */
export interface Measured {
  readonly count: number;
  /** Shares of right answers, 0 to 1, one for each repetition. */
  readonly values: readonly number[];
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface NetworkSeries {
  readonly network: NetworkName;
  readonly points: readonly Measured[];
}

/** A learning curve, of a network that is done or one at work. */
export interface Course {
  readonly network: NetworkName;
  readonly curve: BiasCurve;
}

export interface Bias {
  readonly jobs: readonly BiasJob[];
  /** How many of them are measured. */
  readonly measured: number;
  /** Pieces of work. */
  readonly done: number;
  readonly total: number;
  /** The network that is being trained, or was when the run stopped. */
  readonly current: BiasPart | undefined;
  /** The test that is chosen, for each network that is. */
  readonly series: readonly NetworkSeries[];
  /** The same networks on new digits, for comparison with another test. */
  readonly before: readonly NetworkSeries[];
  /** Of the repetition that began first, with the number of digits whose numbers are shown. */
  readonly courses: readonly Course[];
  /** How much better the CNN is than the MLP, with that number of digits. */
  readonly lead: number | undefined;
}

const chosenNetworks = (settings: Settings) => networkNames.filter((network) => settings[network]);

/** Both orders of the pixels where the test compares them. */
export function jobsOf(settings: Settings): BiasJob[] {
  const steps = Number(settings.steps);
  const orders = settings.test === 'shuffled' ? [false, true] : [false];
  return Array.from({ length: Number(settings.seeds) }, (_, k) => k + 1).flatMap((seed) =>
    counts
      .filter((count) => count <= Number(settings.upTo))
      .flatMap((count) =>
        orders.flatMap((shuffled) =>
          chosenNetworks(settings).map((network) => ({ network, count, seed, shuffled, steps })),
        ),
      ),
  );
}

/** Everything known of the chosen networks in one test, after so many steps. */
export function measuredIn(
  results: readonly BiasResult[],
  settings: Settings,
  test: BiasTest,
): NetworkSeries[] {
  const steps = Number(settings.steps);
  return chosenNetworks(settings).map((network) => ({
    network,
    points: counts.flatMap((count): Measured[] => {
      const values = results.flatMap(({ job, accuracy }) => {
        const share = accuracy[test];
        const isMeant = job.network === network && job.count === count && job.steps === steps;
        return isMeant && share !== undefined ? [share] : [];
      });
      if (values.length === 0) return [];
      return [{ count, values, mean: mean(values), low: Math.min(...values), high: Math.max(...values) }];
    }),
  }));
}

/** What is known of a network with `count` training digits. */
export const pointOf = (
  series: readonly NetworkSeries[],
  network: NetworkName,
  count: number,
): Measured | undefined =>
  series.find((each) => each.network === network)?.points.find((point) => point.count === count);

export function leadOf(series: readonly NetworkSeries[], count: number): number | undefined {
  const [cnn, mlp] = [pointOf(series, 'cnn', count), pointOf(series, 'mlp', count)];
  return cnn && mlp && cnn.mean - mlp.mean;
}

function coursesOf(settings: Settings, report: BiasReport | undefined): Course[] {
  const known: readonly BiasResult[] = report ? [...report.results, ...report.begun] : [];
  return chosenNetworks(settings).flatMap((network) => {
    const found = known
      .filter(
        ({ job }) =>
          job.network === network &&
          job.count === Number(settings.shown) &&
          job.steps === Number(settings.steps) &&
          job.shuffled === (settings.test === 'shuffled'),
      )
      .toSorted((a, b) => a.job.seed - b.job.seed)[0];
    return found ? [{ network, curve: found.curve }] : [];
  });
}

const pictureCount = 10;
const drawn = new Map<BiasTest, readonly { readonly label: number; readonly pixels: Float32Array }[]>();

/** The first ten digits of a test, one of each. */
export function picturesOf(test: BiasTest) {
  const pictures = drawn.get(test) ?? Array.from({ length: pictureCount }, testStreams[test]());
  drawn.set(test, pictures);
  return pictures;
}

export const recipe: Recipe<typeof params, Bias, Inner> = {
  params,
  start: () => ({}),
  derive(settings, { report }) {
    const jobs = jobsOf(settings);
    const results = report?.results ?? [];
    const finished = new Set(results.map(({ job }) => jobKey(job)));
    const begun = new Map(report?.begun.map((part) => [jobKey(part.job), part.piece]));
    const doneOf = (job: BiasJob) =>
      finished.has(jobKey(job)) ? workOf(job) : (begun.get(jobKey(job)) ?? 0);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const series = measuredIn(results, settings, settings.test);
    return {
      jobs,
      measured: jobs.filter((job) => finished.has(jobKey(job))).length,
      done: sum(jobs.map(doneOf)),
      total: sum(jobs.map(workOf)),
      current: report?.begun.at(-1),
      series,
      before: settings.test === 'clean' ? [] : measuredIn(results, settings, 'clean'),
      courses: coursesOf(settings, report),
      lead: leadOf(series, Number(settings.shown)),
    };
  },
  session: {
    // What is measured is kept, whatever is chosen next: a run goes on with what is still missing.
    runsOn: ['test', 'mlp', 'cnn', 'vit', 'upTo', 'seeds', 'steps', 'shown'],
    task(settings, { report }) {
      const jobs = jobsOf(settings);
      return jobs.length > 0 ? { kind: 'inductive-bias', jobs, ...(report && { from: report }) } : undefined;
    },
  },
};

export type InductiveBias = StateOf<typeof params, Bias, Inner>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);
