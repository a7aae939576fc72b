import { type CnnRun, learn } from './learn';
import type { Minibatches } from './pictures';
import { openPlain } from './plain';
import { softmaxCrossEntropy } from './softmax';
import type { CnnState, CnnTask } from './spec';

/** A network that learns in loops of our own: everywhere, without anything to load. */
export const fusedCnn = (task: CnnTask, batches: Minibatches, from: CnnState): CnnRun =>
  learn(task, batches, from, (parameters) => {
    const network = openPlain(task.spec, parameters);
    return (pictures, targets, count) => {
      const [width, classes] = [pictures.length / count, targets.length / count];
      for (const array of network.gradients) array.fill(0);
      let loss = 0;
      for (let n = 0; n < count; n++) {
        const logits = network.forward(pictures.subarray(n * width, (n + 1) * width)) as Float32Array;
        const one = softmaxCrossEntropy(logits, targets.subarray(n * classes, (n + 1) * classes), 1);
        loss += one.loss / count;
        for (let c = 0; c < classes; c++) one.slope[c]! /= count;
        network.backward(one.slope);
      }
      return { loss, gradients: network.gradients };
    };
  });
