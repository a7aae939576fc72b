import * as tf from '../backends/tensors';
import { backward, forward, parameterTensors, picturesTensor } from './passes';
import { oneHot, type PictureSet, picturesOf } from './pictures';
import { rightAnswers, softmaxCrossEntropy, softmaxRows } from './softmax';
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

/** Class probabilities [count, classes] of pictures [count, height, width, channels]. Leaves no tensor behind. */
export const classProbabilities = (
  spec: CnnSpec,
  parameters: Parameters,
  pictures: Float32Array,
  count: number,
): Float32Array => softmaxRows(logits(spec, parameters, pictures, count), count);

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

/** What every layer makes of one picture, in the shapes of `shapesOf`: feature maps, then units, then logits. */
export const featureMaps = (spec: CnnSpec, parameters: Parameters, picture: Float32Array): Float32Array[] =>
  tf.numbersFrom(() => {
    const pass = forward(spec, parameterTensors(spec, parameters), picturesTensor(spec, picture, 1));
    return pass.passed.map(({ y }) => y.dataSync() as Float32Array);
  });

/** The slope of one class's logit for every number of a picture: where a change would count (Simonyan et al. 2014). */
export const inputGradient = (
  spec: CnnSpec,
  parameters: Parameters,
  picture: Float32Array,
  ofClass: number,
): Float32Array =>
  tf.numbersFrom(() => {
    const pass = forward(spec, parameterTensors(spec, parameters), picturesTensor(spec, picture, 1));
    const classes = pass.output.shape[1]!;
    const one = Float32Array.from({ length: classes }, (_, c) => (c === ofClass ? 1 : 0));
    return backward(spec, pass, tf.tensor(one, [1, classes]), true).input!.dataSync() as Float32Array;
  });
