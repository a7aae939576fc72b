import type { Numbers } from '~/numerics/matrix-loops';

/** Added to the variance, so that a unit which never varies divides by no zero. PyTorch's value. */
export const normEpsilon = 1e-5;
/** Share of each batch in the running statistics. PyTorch's value. */
export const normMomentum = 0.1;

/** What batch norm keeps of one layer from its forward to its backward pass. */
export interface NormBuffers {
  /** (u − mean) / deviation, [count, units]. */
  readonly normal: Numbers;
  /** 1 / √(variance + ε) of each unit. */
  readonly scale: Numbers;
}

/**
 * z ← γ(u − mean)/√(variance + ε) + β with mean and variance (divided by the count) of the batch (Ioffe and Szegedy 2015).
 * The running statistics move a tenth of the way there, the variance divided by count − 1, as in PyTorch.
 */
export function normalizeBatch(
  u: Numbers,
  z: Numbers,
  gamma: Numbers,
  beta: Numbers,
  { normal, scale }: NormBuffers,
  running: { readonly mean: Numbers; readonly variance: Numbers } | undefined,
  count: number,
  units: number,
): void {
  for (let j = 0; j < units; j++) {
    let mean = 0;
    for (let n = 0, k = j; n < count; n++, k += units) mean += u[k]!;
    mean /= count;
    let squares = 0;
    for (let n = 0, k = j; n < count; n++, k += units) squares += (u[k]! - mean) * (u[k]! - mean);
    const by = 1 / Math.sqrt(squares / count + normEpsilon);
    scale[j] = by;
    for (let n = 0, k = j; n < count; n++, k += units) {
      const centred = (u[k]! - mean) * by;
      normal[k] = centred;
      z[k] = gamma[j]! * centred + beta[j]!;
    }
    if (running) {
      const spread = squares / Math.max(1, count - 1);
      running.mean[j]! += normMomentum * (mean - running.mean[j]!);
      running.variance[j]! += normMomentum * (spread - running.variance[j]!);
    }
  }
}

/** The same with the running statistics, as a trained network answers. */
export function normalizeRunning(
  u: Numbers,
  z: Numbers,
  gamma: Numbers,
  beta: Numbers,
  running: { readonly mean: Numbers; readonly variance: Numbers },
  count: number,
  units: number,
): void {
  for (let j = 0; j < units; j++) {
    const by = gamma[j]! / Math.sqrt(running.variance[j]! + normEpsilon);
    const shift = beta[j]! - by * running.mean[j]!;
    for (let n = 0, k = j; n < count; n++, k += units) z[k] = by * u[k]! + shift;
  }
}

/** d, the gradient for z, becomes the gradient for u; mean and variance depend on every u of the batch, too. */
export function normalizeBackward(
  d: Numbers,
  gamma: Numbers,
  { normal, scale }: NormBuffers,
  dGamma: Numbers,
  dBeta: Numbers,
  count: number,
  units: number,
): void {
  for (let j = 0; j < units; j++) {
    let sum = 0;
    let dot = 0;
    for (let n = 0, k = j; n < count; n++, k += units) {
      sum += d[k]!;
      dot += d[k]! * normal[k]!;
    }
    dBeta[j] = sum;
    dGamma[j] = dot;
    const by = gamma[j]! * scale[j]!;
    for (let n = 0, k = j; n < count; n++, k += units)
      d[k] = by * (d[k]! - sum / count - (normal[k]! * dot) / count);
  }
}
