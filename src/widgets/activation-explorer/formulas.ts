import { leak, sigmoid } from '~/models/chain/activations';
import { formatFactor, formatNumber } from '~/numerics/format';
import { normalDensity, normalShareBelow } from '~/numerics/normal';
import type { Reading, Shown } from './state';

const n = (value: number) => formatNumber(value, 4);
const factor = (value: number) => formatFactor(value, 4);
const kinked = (x: number) => (x > 0 ? 'x > 0' : 'x ≤ 0');

/** How each value comes about, with the numbers put in. */
const values: Readonly<Record<Shown, (x: number) => string>> = {
  step: kinked,
  identity: () => 'x',
  sigmoid: (x) => `1/(1 + e^${factor(-x)})`,
  tanh: (x) => `2·σ(${n(2 * x)}) − 1 = 2·${n(sigmoid(2 * x))} − 1`,
  relu: (x) => `max(0, ${n(x)})`,
  'leaky-relu': (x) => (x > 0 ? 'x > 0: x' : `x ≤ 0: ${leak}·${factor(x)}`),
  gelu: (x) => `x·Φ(x) = ${n(x)}·${n(normalShareBelow(x))}`,
};

/** The same for the slopes; y is the value, and m the slope. */
const slopes: Readonly<Record<Shown, (x: number, y: number, m: number) => string>> = {
  step: (x, _, m) => `${kinked(x)}: ${n(m)}`,
  identity: (_, __, m) => n(m),
  sigmoid: (_, y, m) => `σ·(1 − σ) = ${n(y)}·(1 − ${n(y)}) = ${n(m)}`,
  tanh: (_, y, m) => `1 − tanh² = 1 − ${factor(y)}² = ${n(m)}`,
  relu: (x, _, m) => `${kinked(x)}: ${n(m)}`,
  'leaky-relu': (x, _, m) => `${kinked(x)}: ${n(m)}`,
  gelu: (x, _, m) =>
    `Φ(x) + x·φ(x) = ${n(normalShareBelow(x))} + ${factor(x)}·${n(normalDensity(x))} = ${n(m)}`,
};

export const valueComputation = (x: number, { fn, value }: Reading) => `${values[fn](x)} = ${n(value)}`;
export const slopeComputation = (x: number, { fn, value, slope }: Reading) => slopes[fn](x, value, slope);
