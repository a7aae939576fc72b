import type { Run } from '../run';
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

/** A chain that learns. */
export interface ChainRun extends Run<ChainState> {
  /** ‖∂L/∂W‖ of each layer for the last minibatch of the last `advance`, without penalties. */
  readonly gradientNorms: readonly number[];
  /** The parameters as they are: to be read, not kept. They change with the next `advance`. */
  readonly layers: readonly LayerParameters[];
  /** Frees what a garbage collector would not. */
  dispose(): void;
}
