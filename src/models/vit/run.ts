import { openBatches } from '../chain/batches';
import type { ChainData } from '../chain/spec';
import { type LearningRun, learn } from '../learn';
import { openVitEngine, type VitEngine } from './engine';
import type { Arithmetic } from './multiply';
import type { VitState, VitTask } from './spec';

/** A run, with the network itself for asking it. */
export interface VitRun extends LearningRun {
  /** Answers as the network stands. */
  readonly engine: VitEngine;
}

/** `data.inputs` are pictures [count, side · side], `data.targets` one-hot. */
export function openVit(task: VitTask, data: ChainData, from: VitState, arithmetic?: Arithmetic): VitRun {
  const { side, classes } = task.spec;
  const engine = openVitEngine(task.spec, from.parameters, arithmetic);
  const run = learn(task, openBatches(data, task.batchSize, task.seed), from, {
    pictureSize: side ** 2,
    classes,
    parameters: engine.parameters as readonly Float32Array[],
    measure: (pictures, targets, count) => ({
      loss: engine.measure(pictures, targets, count),
      gradients: engine.gradients,
    }),
  });
  return Object.assign(run, { engine });
}
