import { activations } from '~/models/chain/activations';
import type { ActivationName, ChainSpec, InitSpec, LayerParameters } from '~/models/chain/spec';
import { inputsOf } from '~/models/chain/start';
import { planeFeatures } from '~/models/plane-features';
import { lastCall } from '~/numerics/last-call';
import type { Settings } from './params';

/** The inputs in use, as places in `planeFeatures`; x₁ and x₂ where a link names none. */
export const chosenFeatures = lastCall((features: readonly number[]): readonly number[] => {
  const chosen = planeFeatures.map((_, i) => i).filter((i) => (features[i] ?? 0) >= 0.5);
  return chosen.length > 0 ? chosen : [0, 1];
});

/** The network that the settings describe. */
export const specOf = lastCall(
  (
    inputs: number,
    shape: readonly number[],
    activation: ActivationName,
    dropout: number,
    loss: Settings['loss'],
    classCount: number,
  ): ChainSpec => {
    const hidden = shape.map((units) => ({
      units: Math.round(units),
      activation,
      ...(dropout > 0 && { dropout }),
    }));
    const units = classCount > 2 ? classCount : 1;
    const squared = classCount === 0 || loss === 'mse';
    // With the squared error a class is a number between 0 and 1; cross-entropies squash by themselves.
    const output = { units, activation: squared && classCount > 0 ? 'sigmoid' : 'identity' } as const;
    return {
      inputs,
      layers: [...hidden, output],
      loss: squared ? 'mse' : units === 1 ? 'binary-cross-entropy' : 'softmax-cross-entropy',
    };
  },
);

export const initOf = ({ init, initStd }: Pick<Settings, 'init' | 'initStd'>): InitSpec =>
  init === 'normal' ? { kind: init, std: initStd } : { kind: init };

/** Whether these are the numbers of such a network. */
export const fits = (spec: ChainSpec, layers: readonly LayerParameters[]): boolean =>
  layers.length === spec.layers.length &&
  layers.every(
    ({ weights, bias }, k) =>
      bias.length === spec.layers[k]!.units && weights.length === bias.length * inputsOf(spec, k),
  );

/** `layers` with one number changed: the weight from `from` to `to` in layer `k`, or the bias of `to`. */
export function withNumber(
  layers: readonly LayerParameters[],
  k: number,
  from: number | 'bias',
  to: number,
  value: number,
): readonly LayerParameters[] {
  const { weights, bias } = layers[k]!;
  const changed =
    from === 'bias'
      ? { weights, bias: bias.with(to, value) }
      : { weights: weights.with(from * bias.length + to, value), bias };
  return layers.with(k, changed);
}

/** What the last layer's numbers say: the probability of class 1, one probability per class, or the value itself. */
export function answerOf(spec: ChainSpec, outputs: readonly number[]): number[] {
  if (spec.loss === 'binary-cross-entropy') return outputs.map(activations.sigmoid.value);
  if (spec.loss === 'mse') return [...outputs];
  const most = Math.max(...outputs);
  const shares = outputs.map((z) => Math.exp(z - most));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** The class that an answer names; the classes of two stand either side of ½. */
export const classOf = (answer: readonly number[]): number =>
  answer.length === 1 ? (answer[0]! > 0.5 ? 1 : 0) : answer.indexOf(Math.max(...answer));
