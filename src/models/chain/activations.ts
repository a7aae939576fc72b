import { normalDensity, normalShareBelow } from '~/numerics/normal';
import type { ActivationName } from './spec';

/** A function of one number and its derivative, both in double precision. Where z is no number, neither is the answer. */
export interface Activation {
  readonly value: (z: number) => number;
  /** At a kink the derivative from the left, as PyTorch and TensorFlow.js have it: ReLU′(0) = 0. */
  readonly derivative: (z: number) => number;
}

/** Slope of `leaky-relu` below zero. */
export const leak = 0.01;

/** Never overflows: the exponential is of a negative number. */
export function sigmoid(z: number): number {
  const e = Math.exp(-Math.abs(z));
  return (z < 0 ? e : 1) / (1 + e);
}

/** σ(z)σ(−z): unlike a(1 − a), exact also where σ(z) rounds to one. */
export function sigmoidSlope(z: number): number {
  const e = Math.exp(-Math.abs(z));
  return e / ((1 + e) * (1 + e));
}

/** 1/cosh²(z), which unlike 1 − a² is exact also where tanh(z) rounds to one. */
export const tanhSlope = (z: number): number => 1 / Math.cosh(z) ** 2;

/** Written so that what is no number is handed on: a run that diverges must be seen to. */
export const relu = (z: number): number => (z <= 0 ? 0 : z);
export const reluSlope = (z: number): number => (z <= 0 ? 0 : z > 0 ? 1 : z);

export const step = reluSlope;

export const leakyRelu = (z: number): number => (z <= 0 ? leak * z : z);
export const leakyReluSlope = (z: number): number => (z <= 0 ? leak : z > 0 ? 1 : z);

/** α = 1 (Clevert, Unterthiner and Hochreiter 2016). */
export const elu = (z: number): number => (z <= 0 ? Math.expm1(z) : z);
export const eluSlope = (z: number): number => (z <= 0 ? Math.exp(z) : z > 0 ? 1 : z);

/** z·Φ(z) with the normal distribution itself, not its tanh approximation (Hendrycks and Gimpel 2016). */
export const gelu = (z: number): number => z * normalShareBelow(z);
export const geluSlope = (z: number): number => normalShareBelow(z) + z * normalDensity(z);

/** z·σ(z), also called swish (Elfwing, Uchibe and Doya 2018). */
export const silu = (z: number): number => z * sigmoid(z);
export const siluSlope = (z: number): number => sigmoid(z) + z * sigmoidSlope(z);

/** ln(1 + eᶻ). Its derivative is the sigmoid. */
export const softplus = (z: number): number => Math.log1p(Math.exp(-Math.abs(z))) + (z > 0 ? z : 0);

const flat = (z: number): number => (Number.isNaN(z) ? z : 0);
const one = (z: number): number => (Number.isNaN(z) ? z : 1);

export const activations: Readonly<Record<ActivationName, Activation>> = {
  identity: { value: (z) => z, derivative: one },
  step: { value: step, derivative: flat },
  sigmoid: { value: sigmoid, derivative: sigmoidSlope },
  tanh: { value: Math.tanh, derivative: tanhSlope },
  relu: { value: relu, derivative: reluSlope },
  'leaky-relu': { value: leakyRelu, derivative: leakyReluSlope },
  elu: { value: elu, derivative: eluSlope },
  gelu: { value: gelu, derivative: geluSlope },
  silu: { value: silu, derivative: siluSlope },
  softplus: { value: softplus, derivative: sigmoid },
};
