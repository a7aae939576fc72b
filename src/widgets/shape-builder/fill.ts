import { integerFill } from '~/datasets/integer-fill';
import type { DenseLayer } from '~/models/dense';

/** Whole numbers to fill a layer with: W and b of the layer number `index`. */
export const denseFill = (inputs: number, neurons: number, index = 0): DenseLayer => ({
  weights: integerFill(inputs, neurons, 2, 3 + index, 7),
  bias: integerFill(1, neurons, 2, 1, 3)[0]!,
});

export const minibatchFill = (batch: number, inputs: number) => integerFill(batch, inputs, 3, 1, 5);
