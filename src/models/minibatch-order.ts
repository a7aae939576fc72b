import { deriveSeed, integerBelow, randomFrom } from '~/numerics/random';

/**
 * Which of `count` examples come at a step: every one once an epoch in an order drawn anew for each, the last minibatch of an
 * epoch takes what is left. It follows from seed and step alone. A batch of all has the order of the data.
 */
export interface MinibatchOrder {
  /** Examples in a minibatch: at least 1, at most all. */
  readonly size: number;
  readonly perEpoch: number;
  /** How many examples a step takes. */
  countAt(step: number): number;
  /** Their places in the data, to be read before the next call. */
  at(step: number): Int32Array;
}

export function openOrder(count: number, batchSize: number, seed: number): MinibatchOrder {
  const size = Math.max(1, Math.min(Math.floor(batchSize), count));
  const perEpoch = Math.ceil(count / size);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  let shuffledFor = -1;

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

  const countAt = (step: number) => Math.min(size, count - (step % perEpoch) * size);
  return {
    size,
    perEpoch,
    countAt,
    at(step) {
      const epoch = Math.floor(step / perEpoch);
      if (perEpoch > 1 && shuffledFor !== epoch) shuffle(epoch);
      const first = (step - epoch * perEpoch) * size;
      return order.subarray(first, first + countAt(step));
    },
  };
}
