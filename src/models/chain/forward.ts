import type { Numbers } from '~/numerics/matrix-loops';
import { type ChainPass, forward, openPass, type PassMode } from './pass';
import type { ChainData, ChainSpec, LayerParameters, LossName } from './spec';

/** What passes through one layer for N examples, [N, units] each, row after row. Without batch norm, skip and dropout `outputs` is `activations`. */
export interface LayerSignals {
  /** What goes into the activation function (after batch norm). */
  readonly preActivations: Float32Array;
  /** What comes out of it. */
  readonly activations: Float32Array;
  /** What the layer hands on: with a skip, its inputs are added. */
  readonly outputs: Float32Array;
}

/**
 * Every layer's answer to `count` rows of `inputs` [count, spec.inputs]. Batch norm takes its running statistics, or in mode
 * `batch` those of these examples. The last layer's outputs are logits if the loss is a cross-entropy.
 */
export function forwardChain(
  spec: ChainSpec,
  layers: readonly LayerParameters[],
  inputs: ArrayLike<number>,
  count: number,
  mode: Exclude<PassMode, 'training'> = 'answer',
): readonly LayerSignals[] {
  const pass = openPass(spec, layers, count);
  pass.inputs.set(inputs);
  forward(pass, count, mode);
  return pass.layers;
}

/** Loss and share of right answers over some examples. */
export interface ChainScore {
  readonly loss: number;
  /** Between 0 and 1. */
  readonly accuracy: number;
}

/** Answers of a network that goes on learning: opened once for its `layers`, it reads their numbers as they are when asked. */
export interface ChainEvaluator {
  /** Outputs [count, outputs] for `count` rows of inputs; the array is written over by the next call. */
  outputs(inputs: ArrayLike<number>, count: number): Float32Array;
  score(data: ChainData): ChainScore;
}

/** `capacity` examples at most go through at once for `outputs`; `score` takes as many as there are. */
export function openEvaluator(
  spec: ChainSpec,
  layers: readonly LayerParameters[],
  capacity: number,
): ChainEvaluator {
  let pass = openPass(spec, layers, capacity);
  let room = capacity;
  const answer = (inputs: ArrayLike<number>, count: number): ChainPass<Float32Array> => {
    if (count > room) {
      pass = openPass(spec, layers, count);
      room = count;
    }
    pass.inputs.set(inputs);
    forward(pass, count, 'answer');
    return pass;
  };
  return {
    outputs(inputs, count) {
      const { outputs } = answer(inputs, count);
      return outputs.subarray(0, count * spec.layers.at(-1)!.units);
    },
    score(data) {
      const { outputs, layers: passes, loss } = answer(data.inputs, data.count);
      const { deltas, units } = passes.at(-1)!;
      return {
        loss: loss(outputs, data.targets, deltas, data.count, units),
        accuracy: accuracyOf(outputs, data.targets, data.count, units, spec.loss),
      };
    },
  };
}

/** The mean loss over `data` as `spec.loss` says, without penalties, as a trained network answers. */
export const chainLoss = (spec: ChainSpec, layers: readonly LayerParameters[], data: ChainData): number =>
  openEvaluator(spec, layers, data.count).score(data).loss;

/**
 * Right is: with several outputs, the largest where the target is largest; with one, the same side of the boundary as the
 * target. The boundary is a logit of 0, and for `mse` halfway between the targets: 0 if any is negative, else ½.
 */
export function accuracyOf(
  outputs: Numbers,
  targets: Numbers,
  count: number,
  units: number,
  loss: LossName,
): number {
  const size = count * units;
  const middle = targets.subarray(0, size).some((target) => target < 0) ? 0 : 0.5;
  const boundary = loss === 'mse' ? middle : 0;
  let right = 0;
  for (let n = 0; n < count; n++) {
    const row = n * units;
    if (units === 1) {
      if (outputs[row]! > boundary === targets[row]! > middle) right++;
    } else if (largest(outputs, row, units) === largest(targets, row, units)) right++;
  }
  return right / count;
}

function largest(numbers: Numbers, from: number, length: number): number {
  let place = 0;
  for (let i = 1; i < length; i++) if (numbers[from + i]! > numbers[from + place]!) place = i;
  return place;
}
