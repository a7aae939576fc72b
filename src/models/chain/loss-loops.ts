import type { Numbers } from '~/numerics/matrix-loops';
import { sigmoid, softplus } from './activations';
import type { LossName } from './spec';

/** The mean loss of `count` rows of outputs, whose gradient for the outputs is written to `d`. */
export type LossLoop = (
  outputs: Numbers,
  targets: Numbers,
  d: Numbers,
  count: number,
  units: number,
) => number;

export const lossLoops: Readonly<Record<LossName, LossLoop>> = {
  /** Mean of (y − t)² over examples and outputs. */
  mse(outputs, targets, d, count, units) {
    const n = count * units;
    let sum = 0;
    for (let k = 0; k < n; k++) {
      const off = outputs[k]! - targets[k]!;
      sum += off * off;
      d[k] = (2 * off) / n;
    }
    return sum / n;
  },

  /** Mean of ln(1 + eᶻ) − tz over examples and outputs: −t ln σ(z) − (1 − t) ln(1 − σ(z)) without its overflow. */
  'binary-cross-entropy'(outputs, targets, d, count, units) {
    const n = count * units;
    let sum = 0;
    for (let k = 0; k < n; k++) {
      sum += softplus(outputs[k]!) - targets[k]! * outputs[k]!;
      d[k] = (sigmoid(outputs[k]!) - targets[k]!) / n;
    }
    return sum / n;
  },

  /** Mean of −Σ t ln softmax(z) over examples; each row of targets sums to one. The largest score is taken off first. */
  'softmax-cross-entropy'(outputs, targets, d, count, units) {
    let sum = 0;
    for (let n = 0; n < count; n++) {
      const row = n * units;
      let most = outputs[row]!;
      for (let k = row + 1; k < row + units; k++) if (outputs[k]! > most) most = outputs[k]!;
      let shares = 0;
      for (let k = row; k < row + units; k++) shares += Math.exp(outputs[k]! - most);
      const log = most + Math.log(shares);
      for (let k = row; k < row + units; k++) {
        if (targets[k] !== 0) sum += targets[k]! * (log - outputs[k]!);
        d[k] = (Math.exp(outputs[k]! - log) - targets[k]!) / count;
      }
    }
    return sum / count;
  },
};
