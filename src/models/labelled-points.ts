import type { Vector } from '~/numerics/vector';
import * as tf from './tf';

/** N points of D numbers each, and the class of each: 0, 1, …, K − 1. At least one; not changed once made. */
export interface LabelledPoints {
  readonly points: readonly Vector[];
  readonly classes: readonly number[];
  readonly classCount: number;
}

const remembered = new WeakMap<
  LabelledPoints,
  { readonly inputs: Float32Array; readonly targets: Float32Array }
>();

/** Inputs [N, D] and one-hot targets [N, K], for the tidy it is called in: their values are remembered, not the tensors. */
export function tensorsOf(data: LabelledPoints): {
  readonly inputs: tf.Tensor2D;
  readonly targets: tf.Tensor2D;
} {
  const { points, classes, classCount } = data;
  let values = remembered.get(data);
  if (!values) {
    const targets = new Float32Array(points.length * classCount);
    classes.forEach((c, i) => {
      targets[i * classCount + c] = 1;
    });
    values = { inputs: Float32Array.from(points.flat()), targets };
    remembered.set(data, values);
  }
  return {
    inputs: tf.tensor2d(values.inputs, [points.length, points[0]!.length]),
    targets: tf.tensor2d(values.targets, [points.length, classCount]),
  };
}
