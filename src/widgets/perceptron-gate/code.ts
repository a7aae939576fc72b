import { gateTargets } from '~/datasets/gates';
import { listCode, numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { PerceptronGate } from './state';

/** The four rows of the truth table through one neuron. */
export function code({ params }: PerceptronGate): CodeSample {
  const inputs = '[[0, 0], [0, 1], [1, 0], [1, 1]]';
  const targets = listCode(gateTargets[params.gate]);
  const [w, b] = [listCode(params.w), numberCode(params.b)];
  return {
    numpy: `import numpy as np

X = np.array(${inputs})
t = np.array(${targets})   # ${params.gate.toUpperCase()}
w, b = np.array(${w}), ${b}

z = X @ w + b
y = (np.round(z, 9) > 0).astype(int)
print(z, y, (y == t).sum())    # sums, outputs, how many are right`,
    pytorch: `import torch

X = torch.tensor(${inputs}, dtype=torch.float64)
t = torch.tensor(${targets})   # ${params.gate.toUpperCase()}
w = torch.tensor(${w}, dtype=torch.float64)
b = ${b}

z = X @ w + b
y = (z.round(decimals=9) > 0).long()
print(z, y, (y == t).sum().item())   # sums, outputs, how many are right`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const X = tf.tensor2d(${inputs});
const t = tf.tensor1d(${targets});   // ${params.gate.toUpperCase()}
const w = tf.tensor1d(${w});
const b = ${b};

const z = tf.dot(X, w).add(b);
const y = z.greater(1e-6).toFloat();   // 32 bits: a sum of zero may be off by 1e-7
z.print(); y.print();
y.equal(t).sum().print();              // how many are right`,
  };
}

/** What the samples print, in order. */
export const printed = ({ derived }: PerceptronGate): number[] => [
  ...derived.rows.map(({ z }) => z),
  ...derived.rows.map(({ y }) => y),
  derived.correct,
];
