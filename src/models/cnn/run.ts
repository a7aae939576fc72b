import * as tf from '../backends/tensors';
import { copiesOf, type LearningRun, learn } from '../learn';
import { backward, forward, parameterTensors, picturesTensor } from './passes';
import type { Minibatches } from './pictures';
import { softmaxCrossEntropy } from './softmax';
import { type CnnState, type CnnTask, sizesOf } from './spec';

/** A network that learns on the backend of TensorFlow.js that is open. Leaves no tensor behind a step. */
export function openCnn(task: CnnTask, batches: Minibatches, from: CnnState): LearningRun {
  const { spec } = task;
  const parameters = copiesOf(from.parameters);
  return learn(task, batches, from, {
    ...sizesOf(spec),
    parameters,
    measure: (pictures, targets, count) =>
      tf.numbersFrom(() => {
        const pass = forward(spec, parameterTensors(spec, parameters), picturesTensor(spec, pictures, count));
        const { loss, slope } = softmaxCrossEntropy(pass.output.dataSync() as Float32Array, targets, count);
        const gradients = backward(spec, pass, tf.tensor(slope, [count, slope.length / count])).parameters;
        return { loss, gradients: gradients.map((each) => each.dataSync() as Float32Array) };
      }),
  });
}
