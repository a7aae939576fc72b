import type { Numbers } from '~/numerics/matrix-loops';
import { deriveSeed, integerBelow, randomFrom } from '~/numerics/random';
import type { ChainData } from './spec';

/**
 * Minibatches of `batchSize` examples, every example once an epoch in an order drawn anew for each; the last of an epoch takes
 * what is left. Which examples come at a step follows from seed and step alone. A batch of all has the order of the data.
 */
export interface Batches {
  readonly size: number;
  readonly perEpoch: number;
  /** How many examples a step takes. */
  countAt(step: number): number;
  /** Writes the examples of a step and returns how many they are. Nobody else writes to these arrays. */
  fill(step: number, inputs: Numbers, targets: Numbers): number;
  /** Their places in the data, after `fill`. */
  readonly order: Int32Array;
}

export function openBatches(data: ChainData, batchSize: number, seed: number): Batches {
  const { count } = data;
  const size = Math.max(1, Math.min(Math.floor(batchSize), count));
  const perEpoch = Math.ceil(count / size);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const width = data.inputs.length / count;
  const outputs = data.targets.length / count;
  let shuffledFor = -1;
  let filled: Numbers | undefined;

  /** Fisher and Yates, from the data's own order, so that an epoch needs no epoch before it. */
  function shuffle(epoch: number): void {
    for (let i = 0; i < count; i++) order[i] = i;
    const random = randomFrom(deriveSeed(seed, `epoch ${epoch}`));
    for (let last = count - 1; last > 0; last--) {
      const chosen = integerBelow(random, last + 1);
      const moved = order[last]!;
      order[last] = order[chosen]!;
      order[chosen] = moved;
    }
    shuffledFor = epoch;
  }

  return {
    size,
    perEpoch,
    order,
    countAt: (step) => Math.min(size, count - (step % perEpoch) * size),
    fill(step, inputs, targets) {
      const epoch = Math.floor(step / perEpoch);
      const first = (step - epoch * perEpoch) * size;
      const taken = Math.min(size, count - first);
      if (perEpoch === 1 && filled === inputs) return taken;
      if (perEpoch > 1 && shuffledFor !== epoch) shuffle(epoch);
      for (let n = 0; n < taken; n++) {
        const from = order[first + n]!;
        for (let i = 0; i < width; i++) inputs[n * width + i] = data.inputs[from * width + i]!;
        for (let j = 0; j < outputs; j++) targets[n * outputs + j] = data.targets[from * outputs + j]!;
      }
      filled = inputs;
      return taken;
    },
  };
}
