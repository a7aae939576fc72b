import type { Augmentation } from '~/datasets/augment';
import { type DigitSet, digitSet } from '~/datasets/digits/digit-set';
import { copyAt, fewDigits, passLength, sourceAt } from '~/datasets/few-digits';
import type { Minibatches } from '~/models/cnn/pictures';
import { openPlain } from '~/models/cnn/plain';
import { fusedCnn } from '~/models/cnn/plain-run';
import { answerAt } from '~/models/cnn/softmax';
import type { CnnSpec, CnnState } from '~/models/cnn/spec';
import { startCnn } from '~/models/cnn/start';
import type { LearningRun } from '~/models/learn';
import { openOrder } from '~/models/minibatch-order';
import type { TrainerKind } from './protocol';

/**
 * Pairs of networks that differ in one thing: one of each learns from a few digits, the other from changed copies of them.
 * Start, order, number of steps and everything else are the same. Pair after pair, with the seeds `seed`, `seed` + 1, …
 */
export interface AugmentPairTask {
  /** Sources of each digit. */
  readonly perClass: number;
  /** Takes 14×14 pictures, gives ten logits. */
  readonly spec: CnnSpec;
  readonly limits: Augmentation;
  readonly seed: number;
  readonly pairs: number;
  /** Updates of every network. */
  readonly steps: number;
  readonly from?: AugmentReport;
}

/** Shares of digits read right, 0 to 1. */
interface Accuracy {
  /** Of digits that nobody learns from. */
  readonly validation: number;
  /** Of the sources. */
  readonly training: number;
}
export interface AugmentPoint {
  readonly step: number;
  readonly plain: Accuracy;
  readonly augmented: Accuracy;
}
/** A pair that has taken all its steps: the validation accuracies. */
export interface PairOutcome {
  readonly seed: number;
  readonly plain: number;
  readonly augmented: number;
}

export interface AugmentReport {
  /** The pair at work, from 0, and its updates so far. */
  readonly pair: number;
  readonly step: number;
  /** Of this pair, every `scoredEvery` steps from 0 on. */
  readonly curve: readonly AugmentPoint[];
  /** How often each digit was taken for each at the last of these points: counts [digit, answer]. */
  readonly answers: { readonly plain: Uint16Array; readonly augmented: Uint16Array };
  readonly outcomes: readonly PairOutcome[];
  readonly state: { readonly plain: CnnState; readonly augmented: CnnState };
}

const side = 14;
const classes = 10;
const batchSize = 20;
const scoredEvery = 50;

let drawn: DigitSet | undefined;
/** The book tests on seed 2. */
function validationDigits(): DigitSet {
  drawn ??= digitSet(500, 2, side);
  return drawn;
}

const pictureIn = ({ pixels }: DigitSet, n: number) =>
  pixels.subarray(n * side * side, (n + 1) * side * side);

/** Passes over the sources; `picture` says what stands at a place of a pass. */
function passes(
  sources: DigitSet,
  seed: number,
  picture: (pass: number, place: number) => Float32Array,
): Minibatches {
  const { size, perEpoch, at } = openOrder(passLength, batchSize, seed);
  return {
    size,
    perEpoch,
    fill(step, pictures, targets) {
      const places = at(step);
      targets.fill(0);
      for (let n = 0; n < places.length; n++) {
        const place = places[n]!;
        pictures.set(picture(Math.floor(step / perEpoch), place), n * side * side);
        targets[n * classes + sources.labels[sourceAt(place, sources)]!] = 1;
      }
      return places.length;
    },
  };
}

interface Pair {
  readonly sources: DigitSet;
  readonly plain: LearningRun;
  readonly augmented: LearningRun;
}

function openPair(
  { perClass, spec, limits }: AugmentPairTask,
  seed: number,
  from?: AugmentReport['state'],
): Pair {
  const sources = fewDigits(perClass, seed);
  const start = startCnn(spec, 'he-normal', seed);
  const task = { spec, optimizer: { name: 'adam', learningRate: 0.01 }, batchSize, seed } as const;
  const same = passes(sources, seed, (_, place) => pictureIn(sources, sourceAt(place, sources)));
  const changed = passes(sources, seed, (pass, place) => copyAt(sources, limits, seed, pass, place));
  return {
    sources,
    plain: fusedCnn(task, same, from?.plain ?? start),
    augmented: fusedCnn(task, changed, from?.augmented ?? start),
  };
}

/** Share of right answers; `answers` counts which digit was taken for which. */
function score(spec: CnnSpec, { parameters }: LearningRun, digits: DigitSet, answers?: Uint16Array): number {
  const network = openPlain(spec, parameters);
  let right = 0;
  for (let n = 0; n < digits.count; n++) {
    const logits = network.forward(pictureIn(digits, n));
    const answer = answerAt(logits, 0, classes);
    const label = digits.labels[n]!;
    if (answer === label) right++;
    if (answers) answers[label * classes + answer]!++;
  }
  return right / digits.count;
}

/** One step is one update of both networks of a pair. */
export const augmentPair: TrainerKind<AugmentPairTask, AugmentReport> = {
  backends: ['fused'],
  open(task, _backend) {
    const { spec, seed, pairs, steps, from } = task;
    let pair = from?.pair ?? 0;
    let at = openPair(task, seed + pair, from?.state);
    let curve = [...(from?.curve ?? [])];
    let answers = from?.answers ?? scored();
    const outcomes = [...(from?.outcomes ?? [])];

    /** Adds the point where the pair stands now. */
    function scored(): AugmentReport['answers'] {
      const counts = { plain: new Uint16Array(classes ** 2), augmented: new Uint16Array(classes ** 2) };
      const measure = (which: 'plain' | 'augmented'): Accuracy => ({
        validation: score(spec, at[which], validationDigits(), counts[which]),
        training: score(spec, at[which], at.sources),
      });
      curve.push({ step: at.plain.step, plain: measure('plain'), augmented: measure('augmented') });
      return counts;
    }

    function update(): void {
      if (at.plain.step >= steps) {
        pair++;
        at = openPair(task, seed + pair);
        curve = [];
        answers = scored();
      }
      at.plain.advance(1);
      at.augmented.advance(1);
      if (diverged()) return;
      if (at.plain.step % scoredEvery === 0 || at.plain.step === steps) answers = scored();
      if (at.plain.step < steps) return;
      const { plain, augmented } = curve.at(-1)!;
      outcomes.push({ seed: seed + pair, plain: plain.validation, augmented: augmented.validation });
    }

    const total = pairs * steps;
    const taken = () => pair * steps + at.plain.step;
    const diverged = () => (at.plain.divergedAt ?? at.augmented.divergedAt) !== undefined;
    return {
      get step() {
        return taken();
      },
      total,
      get ended() {
        return diverged() ? 'diverged' : taken() >= total ? 'finished' : undefined;
      },
      advance(count) {
        for (let i = 0; i < count && taken() < total && !diverged(); i++) update();
      },
      report: () => ({
        pair,
        step: at.plain.step,
        curve: [...curve],
        answers: { plain: answers.plain.slice(), augmented: answers.augmented.slice() },
        outcomes: [...outcomes],
        state: { plain: at.plain.state(), augmented: at.augmented.state() },
      }),
      dispose() {},
    };
  },
};
