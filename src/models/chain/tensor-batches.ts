import * as tf from '../backends/tensors';
import { openBatches } from './batches';
import { fillDropoutMask } from './dropout';
import type { ChainData, ChainSpec } from './spec';

/** What R networks see at a step, for the tidy it is called in. Where all see the same, the first axis is 1. */
export interface StepTensors {
  /** [R or 1, N, in] and [R or 1, N, out]. */
  readonly inputs: tf.Tensor;
  readonly targets: tf.Tensor;
  /** [R or 1, N, units] for each layer that drops. */
  readonly masks: readonly (tf.Tensor | undefined)[];
}

/** The minibatches and masks that the networks of `seeds` would have on their own. */
export function openTensorBatches(
  spec: ChainSpec,
  data: ChainData,
  batchSize: number,
  seeds: readonly number[],
): (step: number) => StepTensors {
  const one = seeds.every((seed) => seed === seeds[0]);
  const masked = one ? seeds.slice(0, 1) : seeds;
  // A batch of all examples is the same for every seed.
  const whole = Math.floor(batchSize) >= data.count;
  const batches = (whole ? seeds.slice(0, 1) : masked).map((seed) => openBatches(data, batchSize, seed));
  const outputs = spec.layers.at(-1)!.units;
  return (step) => {
    const count = batches[0]!.countAt(step);
    const inputs = new Float32Array(batches.length * count * spec.inputs);
    const targets = new Float32Array(batches.length * count * outputs);
    batches.forEach((batch, r) => {
      batch.fill(
        step,
        inputs.subarray(r * count * spec.inputs, (r + 1) * count * spec.inputs),
        targets.subarray(r * count * outputs, (r + 1) * count * outputs),
      );
    });
    return {
      inputs: tf.tensor(inputs, [batches.length, count, spec.inputs]),
      targets: tf.tensor(targets, [batches.length, count, outputs]),
      masks: spec.layers.map(({ dropout = 0, units }, k) => {
        if (dropout <= 0) return undefined;
        const mask = new Float32Array(masked.length * count * units);
        masked.forEach((seed, r) => {
          const part = mask.subarray(r * count * units, (r + 1) * count * units);
          fillDropoutMask(part, part.length, dropout, seed, k, step);
        });
        return tf.tensor(mask, [masked.length, count, units]);
      }),
    };
  };
}
