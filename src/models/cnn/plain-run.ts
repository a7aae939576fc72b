import { type CnnRun, learn } from './learn';
import type { Minibatches } from './pictures';
import { openPlain } from './plain';
import { softmaxCrossEntropy } from './softmax';
import type { CnnState, CnnTask } from './spec';

/** Mean loss of rows of scores [count, classes], and its slope for each score. */
export type ScoreLoss = typeof softmaxCrossEntropy;

interface Options {
  /** Softmax cross-entropy unless given. */
  readonly lossOf?: ScoreLoss;
  /** Which arrays of `CnnState.parameters` learn; all unless given. */
  learns?(array: number): boolean;
}

/** A network that learns in loops of our own: everywhere, without anything to load. */
export const fusedCnn = (
  task: CnnTask,
  batches: Minibatches,
  from: CnnState,
  { lossOf = softmaxCrossEntropy, learns = () => true }: Options = {},
): CnnRun =>
  learn(task, batches, from, (parameters) => {
    const network = openPlain(task.spec, parameters);
    return (pictures, targets, count) => {
      const [width, classes] = [pictures.length / count, targets.length / count];
      for (const array of network.gradients) array.fill(0);
      let loss = 0;
      for (let n = 0; n < count; n++) {
        const scores = network.forward(pictures.subarray(n * width, (n + 1) * width)) as Float32Array;
        const one = lossOf(scores, targets.subarray(n * classes, (n + 1) * classes), 1);
        loss += one.loss / count;
        for (let c = 0; c < classes; c++) one.slope[c]! /= count;
        network.backward(one.slope);
      }
      for (const [i, array] of network.gradients.entries()) if (!learns(i)) array.fill(0);
      return { loss, gradients: network.gradients };
    };
  });
