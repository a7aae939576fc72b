import { type Numbers, norm } from '~/numerics/matrix-loops';
import { addPenalty, constantsOf, decoupledDecay, optimizers } from '../chain/optimizers';
import type { Minibatches } from './pictures';
import { type CnnState, type CnnTask, classesOf } from './spec';

/**
 * A network that learns pictures; `openCnn` computes by TensorFlow.js, `fusedCnn` in loops of our own. What it is after n
 * steps depends on task, minibatches and start alone, not on how the steps were sliced, nor on whether the run was put away as
 * `state()` and taken up again.
 */
export interface CnnRun {
  /** Updates so far. */
  readonly step: number;
  /** Mean loss of the last minibatch, before its update and without penalties; NaN before the first. */
  readonly batchLoss: number;
  /** ‖∂L/∂·‖ of every array of parameters for the last minibatch, without penalties; empty before the first. */
  readonly gradientNorms: readonly number[];
  /**
   * The step whose loss or update was no finite number. The network then stands where its loss and parameters were last finite,
   * and `advance` does nothing more.
   */
  readonly divergedAt: number | undefined;
  /** As they are: to be read, not kept. */
  readonly parameters: readonly Float32Array[];
  /** Makes that many updates, fewer if the run diverges, and returns how many. */
  advance(steps: number): number;
  /** Copies of everything the run needs to go on from here. */
  state(): CnnState;
}

/** The mean loss of a minibatch and the slope of every parameter, which the run changes in between. The slopes may be overwritten. */
export type Measure = (
  pictures: Float32Array,
  targets: Float32Array,
  count: number,
) => { readonly loss: number; readonly gradients: readonly Numbers[] };

/** A run from `from` on. `open` is given the parameters, which stay the same arrays. */
export function learn(
  task: CnnTask,
  batches: Minibatches,
  from: CnnState,
  open: (parameters: readonly Float32Array[]) => Measure,
): CnnRun {
  const { spec, optimizer, regularization = { kind: 'none', rate: 0 } } = task;
  const { update: move, slots: wanted } = optimizers[optimizer.name];
  const constants = constantsOf(optimizer);
  const classes = classesOf(spec);
  const pictures = new Float32Array(batches.size * spec.input.reduce((size, each) => size * each, 1));
  const targets = new Float32Array(batches.size * classes);

  const parameters = from.parameters.map((array) => array.slice());
  const measure = open(parameters);
  const fits = from.optimizer === optimizer.name && from.slots.length === parameters.length;
  const slots = parameters.map(({ length }, i) =>
    Array.from({ length: wanted }, (_, k) => (fits ? from.slots[i]![k]!.slice() : new Float32Array(length))),
  );
  const changing = [...parameters, ...slots.flat()];
  const before = changing.map((array) => array.slice());
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
      pictures.subarray(0, (count * pictures.length) / batches.size),
      targets.subarray(0, count * classes),
      count,
    );
    const norms = gradients.map(norm);
    if (![loss, ...norms].every(Number.isFinite)) return false;
    for (const [i, array] of changing.entries()) before[i]!.set(array);
    for (const [i, array] of parameters.entries()) {
      // Weights and biases take turns; a bias is never penalised.
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
      parameters: parameters.map((array) => array.slice()),
      slots: slots.map((each) => each.map((array) => array.slice())),
      optimizer: optimizer.name,
      since,
    }),
  };
}

const none = new Float32Array(0);
