import * as tf from '../backends/tensors';
import { kindOf, type Passed } from './layers';
import { type CnnSpec, parameterShapesOf } from './spec';

/** A pass over a network, for the `tidy` it is called in. */
export interface Forward {
  /** In the order of the layers. */
  readonly passed: readonly Passed[];
  /** Logits [batch, classes]. */
  readonly output: tf.Tensor;
}

/** Pictures [batch, height, width, channels], from their numbers. */
export const picturesTensor = ({ input }: CnnSpec, pictures: Float32Array, count: number): tf.Tensor =>
  tf.tensor(pictures, [count, ...input]);

/** Each layer's parameters as tensors, from the arrays of a `CnnState`. */
export function parameterTensors(spec: CnnSpec, parameters: readonly Float32Array[]): tf.Tensor[][] {
  let next = 0;
  return parameterShapesOf(spec).map(
    (shapes) => shapes?.map((shape) => tf.tensor(parameters[next++]!, shape)) ?? [],
  );
}

export function forward(spec: CnnSpec, parameters: readonly tf.Tensor[][], pictures: tf.Tensor): Forward {
  let x = pictures;
  const passed = spec.layers.map((layer, k) => {
    const y = kindOf(layer).forward(x, parameters[k]!, layer);
    const each = { x, y, parameters: parameters[k]! };
    x = y;
    return each;
  });
  return { passed, output: x };
}

/** From the gradient at the logits to that of every parameter, in the order of `CnnState`; and, if asked for, at the pictures. */
export function backward(
  spec: CnnSpec,
  { passed }: Forward,
  atOutput: tf.Tensor,
  atInput = false,
): { readonly parameters: readonly tf.Tensor[]; readonly input?: tf.Tensor } {
  const found: (readonly tf.Tensor[])[] = [];
  let dy: tf.Tensor | undefined = atOutput;
  // Below the first layer that learns, nobody asks.
  const first = atInput ? 0 : passed.findIndex(({ parameters }) => parameters.length > 0);
  for (let k = spec.layers.length - 1; k >= first; k--) {
    const layer = spec.layers[k]!;
    const gradients = kindOf(layer).backward(dy!, passed[k]!, layer, atInput || k > first);
    found.unshift(gradients.parameters);
    dy = gradients.input;
  }
  return { parameters: found.flat(), input: dy };
}
