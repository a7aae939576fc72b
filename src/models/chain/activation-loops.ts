import type { Numbers } from '~/numerics/matrix-loops';
import {
  elu,
  gelu,
  geluSlope,
  leak,
  leakyRelu,
  relu,
  sigmoid,
  silu,
  siluSlope,
  softplus,
  step,
} from './activations';
import type { ActivationName } from './spec';

/** An activation over the first `n` numbers of an array. Each has loops of its own, so that nothing is called from inside them. */
export interface ActivationLoops {
  /** a ← f(z). May write over z only if `backward` does not need it. */
  readonly forward: (z: Numbers, a: Numbers, n: number) => void;
  /** d ← d · f′(z), from a = f(z) where that is cheaper. */
  readonly backward: (z: Numbers, a: Numbers, d: Numbers, n: number) => void;
}

export const activationLoops: Readonly<Record<ActivationName, ActivationLoops>> = {
  identity: {
    forward(z, a, n) {
      for (let i = 0; i < n; i++) a[i] = z[i]!;
    },
    backward() {},
  },
  step: {
    forward(z, a, n) {
      for (let i = 0; i < n; i++) a[i] = step(z[i]!);
    },
    backward(_z, _a, d, n) {
      d.fill(0, 0, n);
    },
  },
  sigmoid: {
    forward(z, a, n) {
      for (let i = 0; i < n; i++) a[i] = sigmoid(z[i]!);
    },
    backward(_z, a, d, n) {
      for (let i = 0; i < n; i++) d[i]! *= a[i]! * (1 - a[i]!);
    },
  },
  tanh: {
    forward(z, a, n) {
      for (let i = 0; i < n; i++) a[i] = Math.tanh(z[i]!);
    },
    backward(_z, a, d, n) {
      for (let i = 0; i < n; i++) d[i]! *= 1 - a[i]! * a[i]!;
    },
  },
  relu: {
    forward(z, a, n) {
      for (let i = 0; i < n; i++) a[i] = relu(z[i]!);
    },
    backward(z, _a, d, n) {
      for (let i = 0; i < n; i++) if (z[i]! <= 0) d[i] = 0;
    },
  },
  'leaky-relu': {
    forward(z, a, n) {
      for (let i = 0; i < n; i++) a[i] = leakyRelu(z[i]!);
    },
    backward(z, _a, d, n) {
      for (let i = 0; i < n; i++) if (z[i]! <= 0) d[i]! *= leak;
    },
  },
  elu: {
    forward(z, a, n) {
      for (let i = 0; i < n; i++) a[i] = elu(z[i]!);
    },
    backward(z, a, d, n) {
      for (let i = 0; i < n; i++) if (z[i]! <= 0) d[i]! *= a[i]! + 1;
    },
  },
  gelu: {
    forward(z, a, n) {
      for (let i = 0; i < n; i++) a[i] = gelu(z[i]!);
    },
    backward(z, _a, d, n) {
      for (let i = 0; i < n; i++) d[i]! *= geluSlope(z[i]!);
    },
  },
  silu: {
    forward(z, a, n) {
      for (let i = 0; i < n; i++) a[i] = silu(z[i]!);
    },
    backward(z, _a, d, n) {
      for (let i = 0; i < n; i++) d[i]! *= siluSlope(z[i]!);
    },
  },
  softplus: {
    forward(z, a, n) {
      for (let i = 0; i < n; i++) a[i] = softplus(z[i]!);
    },
    backward(z, _a, d, n) {
      for (let i = 0; i < n; i++) d[i]! *= sigmoid(z[i]!);
    },
  },
};
