import { type Bins, binsOf } from '~/numerics/bins';
import { inputGradient } from '~/numerics/matrix-loops';
import { activationRange } from './activation-range';
import { backward, type ChainPass, forward, type LayerPass, openPass } from './pass';
import type { ActivationName, InitSpec } from './spec';
import { type StackShape, stackData, stackSpec } from './stack';
import { startChain } from './start';

/**
 * What one hidden layer does to the signal that comes back to it. Norms are Frobenius norms over all units and all examples.
 * From layer to layer: `arriving` · slopes = `afterSlopes`, · normalisation = `delta`, · weights = what arrives one layer further back.
 */
export interface LayerMeasure {
  /** ‖∂L/∂W‖: what this layer would learn from. */
  readonly gradient: number;
  /** ‖∂L/∂a‖ of its output. */
  readonly arriving: number;
  /** ‖∂L/∂a ⊙ f′(z)‖ */
  readonly afterSlopes: number;
  /** ‖∂L/∂(aW)‖; `afterSlopes` itself without batch norm. */
  readonly delta: number;
  /** ‖∂L/∂a‖ of what it was given: through Wᵀ, and with a skip past it as well. */
  readonly leaving: number;
  /** Mean of |f′(z)| over units and examples. */
  readonly meanSlope: number;
  /** Mean and standard deviation of the activations f(z). */
  readonly mean: number;
  readonly deviation: number;
  readonly activations: Bins;
}

export interface StackMeasure {
  readonly loss: number;
  /** From the first layer to the last hidden one. */
  readonly layers: readonly LayerMeasure[];
}

const binCount = 24;

/** One pass forward and one back through a stack drawn from `seed`, over its 128 examples, in single precision as networks compute. */
export function measureStack(shape: StackShape, init: InitSpec, seed: number): StackMeasure {
  const spec = stackSpec(shape);
  const data = stackData(shape.width, seed);
  const pass = openPass(spec, startChain(spec, init, seed).layers, data.count);
  pass.inputs.set(data.inputs);
  forward(pass, data.count, 'batch');
  const loss = backward(pass, data.targets, data.count);
  return { loss, layers: measureLayers(pass, shape.activation, data.count) };
}

/** Follows the signal ∂L/∂a from the output to the input once more, in steps that can be told apart. */
function measureLayers(pass: ChainPass, activation: ActivationName, count: number): LayerMeasure[] {
  const hidden = pass.layers.slice(0, -1);
  const [low, high] = activationRange(activation);
  const output = pass.layers.at(-1)!;
  const signal = new Float32Array(count * output.inputs);
  const slopes = new Float32Array(signal.length);
  pullBack(output, signal, count);
  return hidden
    .toReversed()
    .map((layer): LayerMeasure => {
      const size = count * layer.units;
      const arriving = norm(signal);
      slopes.fill(1);
      layer.loops?.backward(layer.preActivations, layer.activations, slopes, size);
      let [sum, squares] = [0, 0];
      for (let i = 0; i < size; i++) {
        sum += Math.abs(slopes[i]!);
        squares += (signal[i]! * slopes[i]!) ** 2;
      }
      pullBack(layer, signal, count);
      return {
        gradient: norm(layer.gradients[0]!),
        arriving,
        afterSlopes: Math.sqrt(squares),
        delta: norm(layer.deltas),
        leaving: norm(signal),
        meanSlope: sum / size,
        ...spreadOf(layer.activations),
        activations: binsOf(layer.activations, low, high, binCount),
      };
    })
    .toReversed();
}

/** Turns ∂L/∂output of a layer into ∂L/∂input, in place, from the deltas that the backward pass has left there. */
const pullBack = (layer: LayerPass, signal: Float32Array, count: number) =>
  inputGradient(layer.deltas, layer.parameters.weights, signal, count, layer.inputs, layer.units, layer.skip);

function norm(values: ArrayLike<number>): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += values[i]! ** 2;
  return Math.sqrt(squares);
}

function spreadOf(values: ArrayLike<number>): { readonly mean: number; readonly deviation: number } {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  const mean = sum / values.length;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / values.length) };
}
