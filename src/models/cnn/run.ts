import { norm } from '~/numerics/matrix-loops';
import * as tf from '../backends/tensors';
import { openBatches } from '../chain/batches';
import { addPenalty, constantsOf, decoupledDecay, optimizers } from '../chain/optimizers';
import type { ChainData } from '../chain/spec';
import { backward, forward, parameterTensors, picturesTensor } from './passes';
import { softmaxCrossEntropy } from './softmax';
import type { CnnState, CnnTask } from './spec';

/**
 * A network that learns pictures, on the backend of TensorFlow.js that is open. What it is after n steps depends on task, data
 * and start alone, not on how the steps were sliced, nor on whether the run was put away as `state()` and taken up again.
 */
export interface CnnRun {
  /** Updates so far. */
  readonly step: number;
  /** Mean loss of the last minibatch, before its update and without penalties; NaN before the first. */
  readonly batchLoss: number;
  /** ‖∂L/∂·‖ of every array of parameters for the last minibatch, without penalties; empty before the first. */
  readonly gradientNorms: readonly number[];
  /** The step whose loss or update was no finite number. The parameters are the last finite ones; nothing more happens. */
  readonly divergedAt: number | undefined;
  /** As they are: to be read, not kept. */
  readonly parameters: readonly Float32Array[];
  /** Makes that many updates, fewer if the run diverges, and returns how many. */
  advance(steps: number): number;
  /** Copies of everything the run needs to go on from here. */
  state(): CnnState;
}

/** `data.inputs` are pictures [count, height, width, channels], `data.targets` one-hot. Leaves no tensor behind a step. */
export function openCnn(task: CnnTask, data: ChainData, from: CnnState): CnnRun {
  const { spec, optimizer, regularization = { kind: 'none', rate: 0 } } = task;
  const { update, slots: wanted } = optimizers[optimizer.name];
  const constants = constantsOf(optimizer);
  const batches = openBatches(data, task.batchSize, task.seed);
  const classes = data.targets.length / data.count;
  const pictures = new Float32Array((batches.size * data.inputs.length) / data.count);
  const targets = new Float32Array(batches.size * classes);

  let parameters = from.parameters.map((array) => array.slice());
  const fits = from.optimizer === optimizer.name && from.slots.length === parameters.length;
  const slots = parameters.map(({ length }, i) =>
    Array.from({ length: wanted }, (_, k) => (fits ? from.slots[i]![k]!.slice() : new Float32Array(length))),
  );
  const since = fits ? (from.since ?? 0) : from.step;
  let { step } = from;
  let batchLoss = Number.NaN;
  let gradientNorms: number[] = [];
  let divergedAt: number | undefined;

  /** Loss, and the gradient for every array of parameters. */
  function measure(count: number): { readonly loss: number; readonly gradients: Float32Array[] } {
    return tf.numbersFrom(() => {
      const part = pictures.subarray(0, (count * pictures.length) / batches.size);
      const pass = forward(spec, parameterTensors(spec, parameters), picturesTensor(spec, part, count));
      const { loss, slope } = softmaxCrossEntropy(pass.output.dataSync() as Float32Array, targets, count);
      const gradients = backward(spec, pass, tf.tensor(slope, [count, classes])).parameters;
      return { loss, gradients: gradients.map((each) => each.dataSync() as Float32Array) };
    });
  }

  function learn(): boolean {
    const { loss, gradients } = measure(batches.fill(step, pictures, targets));
    const norms = gradients.map(norm);
    if (![loss, ...norms].every(Number.isFinite)) return false;
    const before = parameters.map((array) => array.slice());
    for (const [i, array] of parameters.entries()) {
      // Weights and biases take turns; a bias is never penalised.
      const penalized = i % 2 === 0;
      if (penalized) addPenalty(gradients[i]!, array, regularization, optimizer.name);
      const decay = penalized ? decoupledDecay(optimizer, regularization) : 0;
      const [first = none, second = none] = slots[i]!;
      update(array, gradients[i]!, first, second, constants, step - since + 1, decay);
    }
    if (!parameters.every((array) => Number.isFinite(norm(array)))) {
      parameters = before;
      return false;
    }
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
      let made = 0;
      while (made < steps && divergedAt === undefined) {
        if (learn()) {
          step++;
          made++;
        } else divergedAt = step;
      }
      return made;
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
