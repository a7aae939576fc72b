import { copiesOf, type LearningRun, learn } from '../learn';
import type { Minibatches } from './pictures';
import { openPlain } from './plain';
import { softmaxCrossEntropy } from './softmax';
import { type CnnState, type CnnTask, sizesOf } from './spec';

/** Mean loss of rows of scores [count, classes], and its slope for each score. */
export type ScoreLoss = typeof softmaxCrossEntropy;

interface Options {
  /** Softmax cross-entropy unless given. */
  readonly lossOf?: ScoreLoss;
  /** Which arrays of `CnnState.parameters` learn; all unless given. */
  learns?(array: number): boolean;
}

/** A network that learns in loops of our own: everywhere, without anything to load. */
export function fusedCnn(
  task: CnnTask,
  batches: Minibatches,
  from: CnnState,
  { lossOf = softmaxCrossEntropy, learns = () => true }: Options = {},
): LearningRun {
  const sizes = sizesOf(task.spec);
  const parameters = copiesOf(from.parameters);
  const network = openPlain(task.spec, parameters);
  return learn(task, batches, from, {
    ...sizes,
    parameters,
    measure(pictures, targets, count) {
      const { pictureSize, classes } = sizes;
      for (const array of network.gradients) array.fill(0);
      let loss = 0;
      for (let n = 0; n < count; n++) {
        const picture = pictures.subarray(n * pictureSize, (n + 1) * pictureSize);
        const scores = network.forward(picture) as Float32Array;
        const one = lossOf(scores, targets.subarray(n * classes, (n + 1) * classes), 1);
        loss += one.loss / count;
        for (let c = 0; c < classes; c++) one.slope[c]! /= count;
        network.backward(one.slope);
      }
      for (const [i, array] of network.gradients.entries()) if (!learns(i)) array.fill(0);
      return { loss, gradients: network.gradients };
    },
  });
}
