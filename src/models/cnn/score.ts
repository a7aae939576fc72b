import * as tf from '../backends/tensors';
import { forward, parameterTensors, picturesTensor } from './passes';
import { oneHot, type PictureSet, picturesOf } from './pictures';
import { rightAnswers, softmaxCrossEntropy } from './softmax';
import { type CnnSpec, classesOf } from './spec';

type Parameters = readonly Float32Array[];

/** As many pictures go through at once as need about so much memory; a test set may have thousands. */
const atOnce = 250;

function inParts<Result>(count: number, part: (first: number, size: number) => Result): Result[] {
  const results: Result[] = [];
  for (let first = 0; first < count; first += atOnce)
    results.push(part(first, Math.min(atOnce, count - first)));
  return results;
}

/** Logits [count, classes] of pictures [count, height, width, channels]. Leaves no tensor behind. */
export function logits(
  spec: CnnSpec,
  parameters: Parameters,
  pictures: Float32Array,
  count: number,
): Float32Array {
  const size = pictures.length / count;
  const parts = inParts(count, (first, taken) =>
    tf.numbersFrom(() => {
      const part = pictures.subarray(first * size, (first + taken) * size);
      const pass = forward(spec, parameterTensors(spec, parameters), picturesTensor(spec, part, taken));
      return pass.output.dataSync() as Float32Array;
    }),
  );
  const all = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Mean loss in nats and the share of right answers, 0 to 1. */
export function scoreOf(
  spec: CnnSpec,
  parameters: Parameters,
  set: PictureSet,
): { readonly loss: number; readonly accuracy: number } {
  const { count, labels } = set;
  const classes = classesOf(spec);
  const scores = logits(spec, parameters, picturesOf(set, 0, count), count);
  const { loss } = softmaxCrossEntropy(scores, oneHot(labels, classes), count);
  return { loss, accuracy: rightAnswers(scores, labels, classes) / count };
}
