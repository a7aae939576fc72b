import { circles, moons, spirals, xorCloud } from '~/datasets/plane-sets';
import { surfacePoints } from '~/datasets/regression-sets';
import { type Points, threeClasses } from '~/datasets/three-classes';
import { twoBlobs } from '~/datasets/two-blobs';
import type { ChainData } from '~/models/chain/spec';
import { featuresOf } from '~/models/plane-features';
import { lastCall } from '~/numerics/last-call';
import { deriveSeed, normalFrom, randomFrom, shuffled } from '~/numerics/random';
import type { Settings } from './params';

type Place = readonly [number, number];

/** Points of the plane, what the network is to say of each, and which of them it learns from. */
export interface Examples {
  readonly points: readonly Place[];
  /** Class numbers, or, where `classCount` is 0, the values to predict. */
  readonly targets: readonly number[];
  /** 0 for a regression. */
  readonly classCount: number;
  /** Places in `points`. */
  readonly train: readonly number[];
  readonly test: readonly number[];
}

type Set = Pick<Examples, 'points' | 'targets' | 'classCount'>;

/** A classification, `scale` times as large, so that all sets fill the same plane. */
const scaled = ({ points, classes, classCount }: Points, scale: number): Set => ({
  points: points.map(([x, y]) => [scale * x, scale * y] as const),
  targets: classes,
  classCount,
});

const regression = (surface: 'plane' | 'bumps', count: number, seed: number, noise: number): Set => {
  const { points, values } = surfacePoints(surface, count, seed, noise);
  return { points: points.map(([x, y]) => [2.9 * x, 2.9 * y] as const), targets: values, classCount: 0 };
};

const half = (count: number) => Math.round(count / 2);
const third = (count: number) => Math.round(count / 3);

/** Without noise; that is added to all classifications alike. */
const sets = {
  circles: (n, seed) => scaled(circles(half(n), seed, 0.45, 0), 2.3),
  xor: (n, seed) => scaled(xorCloud(Math.round(n / 4), seed), 2.6),
  blobs: (n, seed) => scaled(twoBlobs(half(n), seed), 1.2),
  // One and a half turns; two arms stand opposite each other after an odd number of half turns.
  spirals: (n, seed) => scaled(spirals(half(n), 2, seed, 0, 3 * Math.PI), 2.7),
  moons: (n, seed) => scaled(moons(half(n), seed, 0), 1.6),
  'three-clouds': (n, seed) => scaled(threeClasses('separable', third(n), seed), 1.3),
  rings: (n, seed) => scaled(threeClasses('ring', third(n), seed), 1.3),
  'three-spirals': (n, seed) => scaled(spirals(third(n), 3, seed, 0), 2.7),
  plane: (n, seed, noise) => regression('plane', n, seed, noise),
  bumps: (n, seed, noise) => regression('bumps', n, seed, noise),
} as const satisfies Record<
  Exclude<Settings['data'], 'own'>,
  (count: number, seed: number, noise: number) => Set
>;

/** The reader's points: triples of x₁, x₂ and a class number or a value. */
export const ownSet = (own: readonly number[], kind: Settings['ownKind']): Set => {
  const classCount = kind === 'values' ? 0 : Number(kind);
  const triples = Array.from({ length: Math.floor(own.length / 3) }, (_, i) => own.slice(3 * i, 3 * i + 3));
  return {
    points: triples.map(([x, y]) => [Math.min(3, x!), Math.min(3, y!)] as const),
    targets: triples.map(([, , target]) =>
      classCount === 0 ? target! : Math.min(classCount - 1, Math.max(0, Math.round(target!))),
    ),
    classCount,
  };
};

const jittered = ({ points, ...set }: Set, seed: number, noise: number): Set => {
  const normal = normalFrom(randomFrom(deriveSeed(seed, 'noise')));
  return {
    ...set,
    points: points.map(([x, y]) => [x + normal(0, noise), y + normal(0, noise)] as const),
  };
};

/** The points of the settings, shuffled by the seed of the data and split; at least one of them is learned from. */
export const examplesOf = lastCall(
  (
    data: Settings['data'],
    samples: number,
    noise: number,
    seed: number,
    share: number,
    own: readonly number[],
    ownKind: Settings['ownKind'],
  ): Examples => {
    const count = Math.round(samples);
    const drawn = data === 'own' ? ownSet(own, ownKind) : sets[data](count, seed, noise);
    const set = data === 'own' || drawn.classCount === 0 ? drawn : jittered(drawn, seed, noise);
    const order = shuffled(
      set.points.map((_, i) => i),
      randomFrom(deriveSeed(seed, 'split')),
    );
    const taught = Math.max(1, Math.round((order.length * share) / 100));
    return { ...set, train: order.slice(0, taught), test: order.slice(taught) };
  },
);

/** Some of the examples as the network takes them: the features of each, and one output, or one per class from three on. */
export function chainData(
  examples: Examples,
  which: readonly number[],
  features: readonly number[],
): ChainData {
  const { points, targets, classCount } = examples;
  const outputs = classCount > 2 ? classCount : 1;
  const wanted = new Float32Array(which.length * outputs);
  which.forEach((i, row) => {
    if (outputs === 1) wanted[row] = targets[i]!;
    else wanted[row * outputs + targets[i]!] = 1;
  });
  return {
    count: which.length,
    inputs: featuresOf(
      which.map((i) => points[i]!),
      features,
    ),
    targets: wanted,
  };
}
