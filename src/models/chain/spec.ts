import type { RunState } from '../run';

/** A chain of dense layers, layer after layer: what it is made of and how it learns. Plain data; can be posted to a worker. */

export const activationNames = [
  'identity',
  'step',
  'sigmoid',
  'tanh',
  'relu',
  'leaky-relu',
  'elu',
  'gelu',
  'silu',
  'softplus',
] as const;
export type ActivationName = (typeof activationNames)[number];

export const lossNames = ['mse', 'binary-cross-entropy', 'softmax-cross-entropy'] as const;
/** Cross-entropies take logits: the output layer's activation is then `identity`. */
export type LossName = (typeof lossNames)[number];

export interface ChainLayer {
  readonly units: number;
  readonly activation: ActivationName;
  /** Normalise the pre-activations over the batch, then scale and shift (Ioffe & Szegedy 2015). */
  readonly batchNorm?: boolean;
  /** Add the layer's input to its output; needs equal sizes (He et al. 2016). */
  readonly skip?: boolean;
  /** Share of this layer's activations set to zero in training, the rest divided by what is kept (inverted dropout). */
  readonly dropout?: number;
}

export interface ChainSpec {
  readonly inputs: number;
  /** The last one is the output layer. */
  readonly layers: readonly ChainLayer[];
  readonly loss: LossName;
}

/** `std` is the standard deviation of `normal`; Glorot & Bengio 2010, He et al. 2015, LeCun et al. 1998 for the others. */
export type InitSpec =
  | {
      readonly kind:
        | 'xavier-normal'
        | 'xavier-uniform'
        | 'he-normal'
        | 'he-uniform'
        | 'lecun-normal'
        | 'zeros';
    }
  | { readonly kind: 'normal'; readonly std: number };

export const optimizerNames = ['sgd', 'momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam', 'adamw'] as const;
export type OptimizerName = (typeof optimizerNames)[number];

/** Constants left out have the values of the papers (momentum 0.9; RMSProp decay 0.9; Adam 0.9, 0.999, 1e-8). */
export interface OptimizerSpec {
  readonly name: OptimizerName;
  readonly learningRate: number;
  readonly momentum?: number;
  readonly decay?: number;
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
}

/** Added to the loss of every step: rate · Σ|w| or rate/2 · Σw², weights only. AdamW: decoupled decay with this rate. */
export interface RegularizationSpec {
  readonly kind: 'none' | 'l1' | 'l2';
  readonly rate: number;
}

/** One layer's numbers. `weights` [in, out] row after row, `bias` [out]; `gamma`, `beta` and the running statistics [out] with batch norm. */
export interface LayerParameters {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly gamma?: Float32Array;
  readonly beta?: Float32Array;
  readonly runningMean?: Float32Array;
  readonly runningVariance?: Float32Array;
}

/** Everything a run needs to go on exactly where it stands; of each layer weights, bias, gamma and beta are trained, in this order. */
export interface ChainState extends RunState {
  readonly layers: readonly LayerParameters[];
}

/** Examples. `inputs` [count, inputs] and `targets` [count, outputs], row after row; one-hot for softmax. */
export interface ChainData {
  readonly count: number;
  readonly inputs: Float32Array;
  readonly targets: Float32Array;
}
