import * as tf from '../backends/tensors';
import type { ChainSpec, ChainState, LayerParameters } from './spec';
import { inputsOf } from './start';
import type { TensorLayer } from './tensor-network';

/** One array of one layer, as R networks have it: [R, rows, columns]. */
export interface Field {
  readonly k: number;
  readonly name: keyof LayerParameters;
  readonly rows: number;
  /** Whether the optimiser has memory for it. */
  readonly trained: boolean;
  /** Whether it has a gradient. Batch norm takes the mean away, and with it what a bias could change. */
  readonly moves: boolean;
}

const plain = ['weights', 'bias'] as const;
const normed = ['weights', 'bias', 'gamma', 'beta', 'runningMean', 'runningVariance'] as const;

/** Every array of the network, in the order of `ChainState.slots` but for the running statistics in between. */
export const fieldsOf = (spec: ChainSpec): Field[] =>
  spec.layers.flatMap(({ batchNorm }, k) =>
    (batchNorm ? normed : plain).map((name) => {
      const trained = !name.startsWith('running');
      return {
        k,
        name,
        rows: name === 'weights' ? inputsOf(spec, k) : 1,
        trained,
        moves: trained && !(batchNorm && name === 'bias'),
      };
    }),
  );

/** Arrays of equal length as one tensor [R, rows, columns]. */
export function stacked(arrays: readonly Float32Array[], rows: number): tf.Tensor {
  const [{ length }] = arrays as [Float32Array];
  const all = new Float32Array(arrays.length * length);
  arrays.forEach((array, r) => void all.set(array, r * length));
  return tf.tensor(all, [arrays.length, rows, length / rows]);
}

/** The values of `fields`, layer by layer. */
export const layersFrom = (
  spec: ChainSpec,
  fields: readonly Field[],
  values: readonly tf.Tensor[],
): TensorLayer[] =>
  spec.layers.map(
    (_, k) =>
      Object.fromEntries(
        fields.flatMap((field, i) => (field.k === k ? [[field.name, values[i]!]] : [])),
      ) as unknown as TensorLayer,
  );

/** The numbers of network `r` of a tensor with first axis R. */
export const numbersOf = (tensor: tf.Tensor, r: number): Float32Array =>
  tf.numbersFrom(() => {
    const [, rows, columns] = tensor.shape as [number, number, number];
    return tf
      .slice(tensor as tf.Tensor3D, [r, 0, 0], [1, rows, columns])
      .dataSync()
      .slice() as Float32Array;
  });

/** Network `r` as plain arrays. */
export const layersAt = (
  spec: ChainSpec,
  fields: readonly Field[],
  values: readonly tf.Tensor[],
  r: number,
): LayerParameters[] =>
  spec.layers.map(
    (_, k) =>
      Object.fromEntries(
        fields.flatMap((field, i) => (field.k === k ? [[field.name, numbersOf(values[i]!, r)]] : [])),
      ) as unknown as LayerParameters,
  );

/** What the optimiser remembers of each field, stacked; empty lists for what is not trained. */
export function stackedMemory(
  fields: readonly Field[],
  starts: readonly ChainState[],
  wanted: number,
  values: readonly tf.Tensor[],
): tf.Tensor[][] {
  const trained = fields.filter((field) => field.trained);
  return fields.map((field, i) => {
    if (!field.trained) return [];
    const at = trained.indexOf(field);
    return Array.from({ length: wanted }, (_, place) =>
      starts[0]!.slots.length === 0
        ? tf.zeros(values[i]!.shape)
        : stacked(
            starts.map(({ slots }) => slots[at]![place]!),
            field.rows,
          ),
    );
  });
}
