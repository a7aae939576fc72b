import { type Gate, gateInputs, gateTargets } from '~/datasets/gates';
import { twoBlobs } from '~/datasets/two-blobs';
import type { ParamTable, ValuesOf } from '~/kit/params';
import { createFigure, type Recipe, type StateOf } from '~/kit/state';
import {
  type Course,
  type Examples,
  isRight,
  type MistakeBound,
  mistakeBound,
  type Perceptron,
  show,
  untaught,
} from '~/models/perceptron';
import { lastCall } from '~/numerics/last-call';
import { movePoint, withMoved } from '~/numerics/moved-points';
import type { Point } from '~/numerics/polygon';
import { deriveSeed, randomFrom, shuffled } from '~/numerics/random';
import { norm } from '~/numerics/vector';

export const params = {
  data: {
    kind: 'choice',
    label: { en: 'data', ko: '데이터' },
    default: 'blobs',
    options: {
      blobs: { en: 'two clouds', ko: '두 무리' },
      and: { en: 'AND', ko: 'AND' },
      xor: { en: 'XOR', ko: 'XOR' },
    },
  },
  order: {
    kind: 'choice',
    label: { en: 'order of the examples', ko: '예시를 보여 주는 순서' },
    default: 'fixed',
    options: {
      fixed: { en: 'as listed', ko: '적힌 순서' },
      shuffled: { en: 'shuffled each epoch', ko: '에폭마다 섞기' },
    },
  },
  seed: {
    kind: 'number',
    label: { en: 'seed of the shuffling', ko: '섞는 순서의 시드' },
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
    maxLength: 240,
  },
} as const satisfies ParamTable;

export type Settings = ValuesOf<typeof params>;

/** How far a point may be moved, along either axis. */
export const reach = 3;

/** What a run carries on. */
export interface Lesson {
  readonly course: Course;
  /** The example shown last, and the perceptron that met it. */
  readonly last?: { readonly index: number; readonly before: Perceptron };
}

export interface Class {
  readonly examples: { readonly points: readonly Point[]; readonly classes: readonly number[] };
  /** Whether each example is on its own side now. */
  readonly right: readonly boolean[];
  /** How many are not. */
  readonly wrong: number;
  /** The example to be shown next. */
  readonly next: number;
  /** Finished epochs. */
  readonly epochs: number;
  /** A whole epoch has just passed without a mistake: nothing will change any more. */
  readonly settled: boolean;
  /** Length of w. */
  readonly length: number;
  readonly bound: MistakeBound;
}

const gate = (name: Gate) => ({ points: gateInputs, classes: gateTargets[name] });
const originals = { blobs: twoBlobs(), and: gate('and'), xor: gate('xor') } satisfies Record<
  Settings['data'],
  Examples
>;

export const examplesOf = lastCall((data: Settings['data'], moved: readonly number[]) => {
  const { points, classes } = originals[data];
  return { points: withMoved(points, moved, reach), classes };
});

const boundOf = lastCall(mistakeBound);

const orderOf = lastCall((count: number, epoch: number, seed: number) =>
  shuffled(
    Array.from({ length: count }, (_, i) => i),
    randomFrom(deriveSeed(seed, `perceptron order ${epoch}`)),
  ),
);

function nextOf({ order, seed }: Settings, seen: number, count: number): number {
  const position = seen % count;
  return order === 'fixed' ? position : orderOf(count, Math.floor(seen / count), seed)[position]!;
}

/** The first `count` examples of a course, in the order in which they are shown. */
export function shownOf(settings: Settings, count: number): number[] {
  const { length } = examplesOf(settings.data, settings.moved).points;
  return Array.from({ length: count }, (_, seen) => nextOf(settings, seen, length));
}

export const recipe: Recipe<typeof params, Class, Lesson> = {
  params,
  restarts: ['data', 'order', 'seed'],
  start: () => ({ course: untaught(2) }),
  implied: ({ data }) => (data ? { moved: [] } : {}),
  derive(settings, { course }) {
    const examples = examplesOf(settings.data, settings.moved);
    const { perceptron, mistakesPerEpoch, seen } = course;
    const count = examples.points.length;
    const right = examples.points.map((x, i) => isRight(perceptron, x, examples.classes[i]!));
    const wrong = right.filter((each) => !each).length;
    return {
      examples,
      right,
      wrong,
      next: nextOf(settings, seen, count),
      epochs: mistakesPerEpoch.length,
      settled: wrong === 0 && seen % count === 0 && mistakesPerEpoch.at(-1) === 0,
      length: norm(perceptron.weights),
      bound: boundOf(examples),
    };
  },
  training: {
    step: ({ inner: { course }, derived: { examples, next } }) => ({
      inner: { course: show(course, examples, next), last: { index: next, before: course.perceptron } },
    }),
    loss: ({ wrong }) => wrong,
    settled: ({ settled }) => settled,
    // A thousand epochs of four examples.
    maxSteps: 4000,
  },
};

export type PerceptronLearn = StateOf<typeof params, Class, Lesson>;

export const createState = (initial?: Readonly<Record<string, unknown>>) => createFigure(recipe, initial);

/** What a hand changes when it puts example `index` at `to`. */
export const movedTo = ({ moved }: Settings, index: number, to: readonly number[]) => ({
  moved: movePoint(moved, index, to, reach),
});
