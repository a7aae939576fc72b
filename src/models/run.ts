import type { OptimizerName } from './chain/spec';

/** What a run needs, besides its parameters, to go on exactly where it stands; plain typed arrays. */
export interface RunState {
  /** Updates so far: minibatches and all chance follow from the seed and this number. */
  readonly step: number;
  /** The optimiser's memory for each array that is trained, in their order. */
  readonly slots: readonly (readonly Float32Array[])[];
  /** Whose memory that is. */
  readonly optimizer?: OptimizerName;
  /** The step at which it was empty: 0, or where the optimiser was changed for another. Adam's correction counts from there. */
  readonly since?: number;
}

/**
 * A network that learns. What it is after n steps depends on task and start alone: not on how the steps were sliced, nor on
 * whether the run was put away as `state()` and taken up again.
 */
export interface Run<State extends RunState> {
  /** Updates so far. */
  readonly step: number;
  /** Mean loss of the last minibatch, before its update and without penalties; NaN before the first. */
  readonly batchLoss: number;
  /**
   * The step whose loss or update was no finite number. The network then stands where its loss and parameters were last finite,
   * and `advance` does nothing more.
   */
  readonly divergedAt: number | undefined;
  /** Makes that many updates, fewer if the run diverges, and returns how many. */
  advance(steps: number): number;
  /** Copies of everything the run needs to go on from here. */
  state(): State;
}
