import { affine, affineGradients, inputGradient, type Numbers } from '~/numerics/matrix-loops';
import { type ActivationLoops, activationLoops } from './activation-loops';
import { type NormBuffers, normalizeBackward, normalizeBatch, normalizeRunning } from './batch-norm';
import { fillDropoutMask } from './dropout';
import { type LossLoop, lossLoops } from './loss-loops';
import type { ChainSpec, LayerParameters } from './spec';
import { inputsOf } from './start';

/**
 * `training`: statistics of the batch, which move the running ones, and dropout. `batch`: statistics of the batch, nothing
 * moves and nothing is dropped. `answer`: running statistics, as a trained network answers.
 */
export type PassMode = 'training' | 'batch' | 'answer';

/** One layer on its way: out = x + dropout(f(norm(xW + b))), where skip, dropout and norm are there if the layer has them. */
export interface LayerPass<Precision extends Numbers = Numbers> {
  readonly inputs: number;
  readonly units: number;
  readonly parameters: LayerParameters;
  /** xW + b, [capacity, units] as the next four. */
  readonly affine: Precision;
  /** What goes into the activation: `affine` itself without batch norm. */
  readonly preActivations: Precision;
  readonly activations: Precision;
  /** What the layer hands on: `activations` itself without skip and dropout. */
  readonly outputs: Precision;
  /** ∂L/∂outputs, which the backward pass turns into ∂L/∂affine. */
  readonly deltas: Precision;
  /** ∂L/∂ of weights and bias, and of gamma and beta with batch norm, in the order of `trainedArrays`. */
  readonly gradients: readonly Precision[];
  readonly loops: ActivationLoops | undefined;
  readonly norm: NormBuffers | undefined;
  readonly mask: Precision | undefined;
  readonly dropout: number;
  readonly skip: boolean;
}

/** Buffers for up to `capacity` examples through the network of `layers`, which is used as it is, not copied. */
export interface ChainPass<Precision extends Numbers = Numbers> {
  /** [capacity, inputs]; to be filled before `forward`. */
  readonly inputs: Precision;
  readonly layers: readonly LayerPass<Precision>[];
  readonly outputs: Precision;
  readonly loss: LossLoop;
}

/** Throws a RangeError if a skip connects layers of unequal size. */
export const openPass = (
  spec: ChainSpec,
  layers: readonly LayerParameters[],
  capacity: number,
): ChainPass<Float32Array> => openPassIn(spec, layers, capacity, (length) => new Float32Array(length));

/** The same in the precision of the arrays that `numbers` makes. */
export function openPassIn<Precision extends Numbers>(
  spec: ChainSpec,
  layers: readonly LayerParameters[],
  capacity: number,
  numbers: (length: number) => Precision,
): ChainPass<Precision> {
  const passes = layers.map((parameters, k) => openLayer(spec, k, parameters, capacity, numbers));
  return {
    inputs: numbers(capacity * spec.inputs),
    layers: passes,
    outputs: passes.at(-1)!.outputs,
    loss: lossLoops[spec.loss],
  };
}

function openLayer<Precision extends Numbers>(
  spec: ChainSpec,
  k: number,
  parameters: LayerParameters,
  capacity: number,
  numbers: (length: number) => Precision,
): LayerPass<Precision> {
  const { units, activation, batchNorm = false, skip = false, dropout = 0 } = spec.layers[k]!;
  const inputs = inputsOf(spec, k);
  if (skip && inputs !== units)
    throw new RangeError(`A skip needs equal sizes: layer ${k + 1} goes from ${inputs} to ${units}.`);
  const buffer = () => numbers(capacity * units);
  const affineBuffer = buffer();
  const preActivations = batchNorm ? buffer() : affineBuffer;
  const activations = activation === 'identity' ? preActivations : buffer();
  return {
    inputs,
    units,
    parameters,
    affine: affineBuffer,
    preActivations,
    activations,
    outputs: skip || dropout > 0 ? buffer() : activations,
    deltas: buffer(),
    gradients: [
      numbers(inputs * units),
      numbers(units),
      ...(batchNorm ? [numbers(units), numbers(units)] : []),
    ],
    loops: activation === 'identity' ? undefined : activationLoops[activation],
    norm: batchNorm ? { normal: buffer(), scale: numbers(units) } : undefined,
    mask: dropout > 0 ? buffer() : undefined,
    dropout,
    skip,
  };
}

/** From `pass.inputs` to `pass.outputs`. `seed` and `step` choose what dropout drops in training. */
export function forward(pass: ChainPass, count: number, mode: PassMode, seed = 0, step = 0): void {
  let x = pass.inputs;
  for (let k = 0; k < pass.layers.length; k++) {
    const layer = pass.layers[k]!;
    const { parameters, units } = layer;
    const size = count * units;
    affine(x, parameters.weights, parameters.bias, layer.affine, count, layer.inputs, units);
    if (layer.norm) normalize(layer, layer.norm, count, mode);
    layer.loops?.forward(layer.preActivations, layer.activations, size);
    if (layer.outputs !== layer.activations) {
      const dropping = layer.mask !== undefined && mode === 'training';
      if (layer.mask && dropping) fillDropoutMask(layer.mask, size, layer.dropout, seed, k, step);
      for (let i = 0; i < size; i++)
        layer.outputs[i] =
          layer.activations[i]! * (dropping ? layer.mask![i]! : 1) + (layer.skip ? x[i]! : 0);
    }
    x = layer.outputs;
  }
}

function normalize(layer: LayerPass, buffers: NormBuffers, count: number, mode: PassMode): void {
  const { affine: u, preActivations: z, parameters, units } = layer;
  const { gamma, beta, runningMean, runningVariance } = parameters;
  const running = { mean: runningMean!, variance: runningVariance! };
  if (mode === 'answer') normalizeRunning(u, z, gamma!, beta!, running, count, units);
  else normalizeBatch(u, z, gamma!, beta!, buffers, mode === 'training' ? running : undefined, count, units);
}

/**
 * After `forward` in mode `training` or `batch`: the loss against `targets` and every gradient. With batch norm the bias of
 * the layer has none, exactly, because the mean is taken away; it is left at zero instead of at rounding's mercy.
 */
export function backward(pass: ChainPass, targets: Numbers, count: number, dropped = true): number {
  const { layers } = pass;
  const last = layers.at(-1)!;
  const loss = pass.loss(last.outputs, targets, last.deltas, count, last.units);
  for (let k = layers.length - 1; k >= 0; k--) {
    const layer = layers[k]!;
    const { deltas, units, inputs, parameters, gradients } = layer;
    const before = k > 0 ? layers[k - 1]! : undefined;
    const size = count * units;
    if (before && layer.skip) for (let i = 0; i < size; i++) before.deltas[i] = deltas[i]!;
    if (layer.mask && dropped) for (let i = 0; i < size; i++) deltas[i]! *= layer.mask[i]!;
    layer.loops?.backward(layer.preActivations, layer.activations, deltas, size);
    if (layer.norm)
      normalizeBackward(deltas, parameters.gamma!, layer.norm, gradients[2]!, gradients[3]!, count, units);
    const x = before ? before.outputs : pass.inputs;
    affineGradients(x, deltas, gradients[0]!, gradients[1]!, count, inputs, units);
    if (layer.norm) gradients[1]!.fill(0);
    if (before) inputGradient(deltas, parameters.weights, before.deltas, count, inputs, units, layer.skip);
  }
  return loss;
}
