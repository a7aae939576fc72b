import type {
  ChainData,
  ChainSpec,
  ChainState,
  LayerParameters,
  OptimizerSpec,
  RegularizationSpec,
} from './spec';

/** What is learned from what, and how. Plain data; can be posted to a worker. With a `ChainState` it is a whole run. */
export interface ChainTask {
  readonly spec: ChainSpec;
  readonly data: ChainData;
  readonly optimizer: OptimizerSpec;
  readonly regularization: RegularizationSpec;
  /** Examples per update; cut to the size of the data. */
  readonly batchSize: number;
  /** Of the minibatches and of dropout. */
  readonly seed: number;
}

/**
 * A network that learns. What it is after n steps depends on task and start alone: not on how the steps were sliced, nor on
 * whether the run was put away as `state()` and taken up again.
 */
export interface ChainRun {
  /** Updates so far. */
  readonly step: number;
  /** Mean loss of the last minibatch, before its update and without penalties; NaN before the first. */
  readonly batchLoss: number;
  /** ‖∂L/∂W‖ of each layer for the last minibatch of the last `advance`, without penalties. */
  readonly gradientNorms: readonly number[];
  /**
   * The step at which the loss was no finite number. The network then stands where its loss and weights were last finite,
   * and `advance` does nothing more.
   */
  readonly divergedAt: number | undefined;
  /** The parameters as they are: to be read, not kept. They change with the next `advance`. */
  readonly layers: readonly LayerParameters[];
  /** Makes that many updates, fewer if the run diverges, and returns how many. */
  advance(steps: number): number;
  /** Copies of everything the run needs to go on from here. */
  state(): ChainState;
  /** Frees what a garbage collector would not. */
  dispose(): void;
}
