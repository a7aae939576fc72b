import { type Numbers, norm } from '~/numerics/matrix-loops';
import { addPenalty, constantsOf, decoupledDecay, optimizers } from './chain/optimizers';
import type { OptimizerSpec, RegularizationSpec } from './chain/spec';
import type { Minibatches } from './cnn/pictures';
import type { Run, RunState } from './run';

/** Everything a run of one of these networks needs to go on exactly where it stands. */
export interface LearnedState extends RunState {
  readonly parameters: readonly Float32Array[];
}

/** A network that learns pictures; `openCnn` computes by TensorFlow.js, `fusedCnn` and `openVit` in loops of our own. */
export interface LearningRun extends Run<LearnedState> {
  /** ‖∂L/∂·‖ of every array of parameters for the last minibatch, without penalties; empty before the first. */
  readonly gradientNorms: readonly number[];
  /** As they are: to be read, not kept. */
  readonly parameters: readonly Float32Array[];
}

/** The mean loss of a minibatch and the slope of every parameter, which the run changes in between. The slopes may be overwritten. */
export type Measure = (
  pictures: Float32Array,
  targets: Float32Array,
  count: number,
) => { readonly loss: number; readonly gradients: readonly Numbers[] };

interface LearnTask {
  readonly optimizer: OptimizerSpec;
  readonly regularization?: RegularizationSpec;
}

/** What learns. */
interface Network {
  /** The numbers of a picture, and how many classes there are. */
  readonly pictureSize: number;
  readonly classes: number;
  /** The arrays that the run writes into. With a penalty, weights and biases take turns. */
  readonly parameters: readonly Float32Array[];
  readonly measure: Measure;
}

export const copiesOf = (arrays: readonly Float32Array[]): Float32Array[] =>
  arrays.map((array) => array.slice());

/** A run from `from` on, of a network that stands there. */
export function learn(
  { optimizer, regularization = { kind: 'none', rate: 0 } }: LearnTask,
  batches: Minibatches,
  from: LearnedState,
  { pictureSize, classes, parameters, measure }: Network,
): LearningRun {
  const { update: move, slots: wanted } = optimizers[optimizer.name];
  const constants = constantsOf(optimizer);
  const pictures = new Float32Array(batches.size * pictureSize);
  const targets = new Float32Array(batches.size * classes);

  const fits = from.optimizer === optimizer.name && from.slots.length === parameters.length;
  const slots = parameters.map(({ length }, i) =>
    Array.from({ length: wanted }, (_, k) => (fits ? from.slots[i]![k]!.slice() : new Float32Array(length))),
  );
  const changing = [...parameters, ...slots.flat()];
  const before = copiesOf(changing);
  const since = fits ? (from.since ?? 0) : from.step;
  let { step } = from;
  let batchLoss = Number.NaN;
  let gradientNorms: number[] = [];
  let divergedAt: number | undefined;
  let moved = false;

  const goBack = () => {
    for (const [i, array] of before.entries()) changing[i]!.set(array);
  };

  /** Whether it could be made. */
  function update(): boolean {
    const count = batches.fill(step, pictures, targets);
    const { loss, gradients } = measure(
      pictures.subarray(0, count * pictureSize),
      targets.subarray(0, count * classes),
      count,
    );
    const norms = gradients.map(norm);
    if (![loss, ...norms].every(Number.isFinite)) return false;
    for (const [i, array] of changing.entries()) before[i]!.set(array);
    for (const [i, array] of parameters.entries()) {
      // A bias is never penalised.
      const penalized = i % 2 === 0;
      if (penalized) addPenalty(gradients[i]!, array, regularization, optimizer.name);
      const decay = penalized ? decoupledDecay(optimizer, regularization) : 0;
      const [first = none, second = none] = slots[i]!;
      move(array, gradients[i]!, first, second, constants, step - since + 1, decay);
    }
    if (!parameters.every((array) => Number.isFinite(norm(array)))) {
      goBack();
      moved = false;
      return false;
    }
    moved = true;
    batchLoss = loss;
    gradientNorms = norms;
    return true;
  }

  return {
    get step() {
      return step;
    },
    get batchLoss() {
      return batchLoss;
    },
    get gradientNorms() {
      return gradientNorms;
    },
    get divergedAt() {
      return divergedAt;
    },
    get parameters() {
      return parameters;
    },
    advance(steps) {
      const goal = step + steps;
      const began = step;
      while (step < goal && divergedAt === undefined) {
        if (update()) step++;
        else divergedAt = step;
      }
      // Numbers that are finite, but whose loss is not, came of the update before.
      if (divergedAt !== undefined && moved) {
        goBack();
        moved = false;
        step--;
      }
      return Math.max(0, step - began);
    },
    state: () => ({
      step,
      parameters: copiesOf(parameters),
      slots: slots.map(copiesOf),
      optimizer: optimizer.name,
      since,
    }),
  };
}

const none = new Float32Array(0);
