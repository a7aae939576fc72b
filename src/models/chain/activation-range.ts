import type { ActivationName } from './spec';

/** Between which values activations are counted in a histogram; what a function without limits makes beyond lies outside. */
export function activationRange(activation: ActivationName): readonly [number, number] {
  if (activation === 'sigmoid' || activation === 'step') return [0, 1];
  if (activation === 'tanh') return [-1, 1];
  return activation === 'relu' || activation === 'softplus' ? [0, 4] : [-2, 4];
}
