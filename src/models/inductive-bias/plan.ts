import type { NetworkName } from './networks';

/** One network to be trained from nothing and tested. */
export interface BiasJob {
  readonly network: NetworkName;
  /** Digits it learns from, as many of each. */
  readonly count: number;
  /** Of the digits, of the initial weights and of the minibatches' order. */
  readonly seed: number;
  /** One fixed permutation of the pixels of every picture, those of the test included. */
  readonly shuffled: boolean;
  /** Updates. */
  readonly steps: number;
}

export const jobKey = ({ network, count, seed, shuffled, steps }: BiasJob): string =>
  `${network} ${count} ${seed} ${steps}${shuffled ? ' shuffled' : ''}`;

/** `clean`: new digits. `shifted`: the same, moved. `shuffled`: the same, with the pixels in the order of the training. */
export const biasTests = ['clean', 'shifted', 'shuffled'] as const;
export type BiasTest = (typeof biasTests)[number];

/** What a network is tested on: one that has learned shuffled pixels sees shuffled pixels. */
export const testsOf = ({ shuffled }: Pick<BiasJob, 'shuffled'>): readonly BiasTest[] =>
  shuffled ? ['shuffled'] : ['clean', 'shifted'];

/** New digits that every network is tested on, and how many of them are looked at on the way. */
export const testCount = 1000;
const lookCount = 200;
/** Points of a learning curve. */
export const looks = 12;

/**
 * What fits into one step of the work, so that steps take about equally long whatever the network: updates, and pictures that
 * are only answered.
 */
const perStep: Readonly<Record<NetworkName, { readonly updates: number; readonly answers: number }>> = {
  mlp: { updates: 40, answers: 1000 },
  cnn: { updates: 5, answers: 400 },
  vit: { updates: 1, answers: 80 },
};
/** Digits drawn in one step. */
const drawnPerStep = 100;

/** A stretch of a job's work, cut into pieces of `size` of which the last takes what is left. */
export type Phase = { readonly size: number; readonly count: number } & (
  | { readonly kind: 'draw' | 'train' | 'look' }
  | { readonly kind: 'test'; readonly test: BiasTest }
);

/** What a job consists of, in order. */
export function phasesOf(job: BiasJob): Phase[] {
  const { updates, answers } = perStep[job.network];
  const untilLook = (k: number) => Math.round((job.steps * k) / looks);
  return [
    { kind: 'draw', size: drawnPerStep, count: job.count },
    ...Array.from({ length: looks }, (_, k): Phase[] => [
      { kind: 'train', size: updates, count: untilLook(k + 1) - untilLook(k) },
      { kind: 'look', size: answers, count: lookCount },
    ]).flat(),
    ...testsOf(job).map((test): Phase => ({ kind: 'test', size: answers, count: testCount, test })),
  ];
}

export const piecesOf = ({ size, count }: Phase): number => Math.ceil(count / size);

/** How many steps of work a job is. */
export const workOf = (job: BiasJob): number =>
  phasesOf(job).reduce((sum, phase) => sum + piecesOf(phase), 0);

/** The phase of a job's piece number `at`, and the part of its count that the piece covers. */
export function pieceAt(
  phases: readonly Phase[],
  at: number,
): { readonly phase: Phase; readonly from: number; readonly to: number } | undefined {
  let left = at;
  for (const phase of phases) {
    const pieces = piecesOf(phase);
    if (left < pieces)
      return { phase, from: left * phase.size, to: Math.min(phase.count, (left + 1) * phase.size) };
    left -= pieces;
  }
  return undefined;
}
