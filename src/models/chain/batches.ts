import type { Numbers } from '~/numerics/matrix-loops';
import { type MinibatchOrder, openOrder } from '../minibatch-order';
import type { ChainData } from './spec';

/** Minibatches of `batchSize` examples, in the order of `seed`. */
export interface Batches extends Omit<MinibatchOrder, 'at'> {
  /** Writes the examples of a step and returns how many they are. Nobody else writes to these arrays. */
  fill(step: number, inputs: Numbers, targets: Numbers): number;
}

export function openBatches(data: ChainData, batchSize: number, seed: number): Batches {
  const { count } = data;
  const order = openOrder(count, batchSize, seed);
  const width = data.inputs.length / count;
  const outputs = data.targets.length / count;
  let filled: Numbers | undefined;
  return {
    size: order.size,
    perEpoch: order.perEpoch,
    countAt: order.countAt,
    fill(step, inputs, targets) {
      const taken = order.countAt(step);
      if (order.perEpoch === 1 && filled === inputs) return taken;
      const places = order.at(step);
      for (let n = 0; n < taken; n++) {
        const from = places[n]!;
        for (let i = 0; i < width; i++) inputs[n * width + i] = data.inputs[from * width + i]!;
        for (let j = 0; j < outputs; j++) targets[n * outputs + j] = data.targets[from * outputs + j]!;
      }
      filled = inputs;
      return taken;
    },
  };
}
