import * as tf from '../backends/tensors';
import { backward, forward, parameterTensors, picturesTensor } from './passes';
import type { CnnSpec } from './spec';

/* What TensorFlow.js says to what the page computes by `plain`: for tests. */

type Parameters = readonly Float32Array[];

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
