import type { ActivationName } from './chain/spec';

/** What Keras and TensorFlow.js call our activations; `leaky-relu` is a layer of its own there, and `step` has no name. */
export const kerasActivations: Partial<Readonly<Record<ActivationName, string>>> = {
  identity: 'linear',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu: 'relu',
  elu: 'elu',
  gelu: 'gelu',
  silu: 'swish',
  softplus: 'softplus',
};

/** The name `leaky_relu` is not here: behind it Keras leaks 0.2. */
const otherNames: ReadonlyMap<string, ActivationName> = new Map([['silu', 'silu']]);

/** Ours for a name of Keras; undefined for one that we do not have. */
export const activationNamed = (name: string): ActivationName | undefined =>
  (Object.keys(kerasActivations) as ActivationName[]).find((ours) => kerasActivations[ours] === name) ??
  otherNames.get(name);
