import { listCode, matrixCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { LinearBasis } from './state';

/** W has one row per class and one column per entry of x. */
export function code({ params, derived }: LinearBasis): CodeSample {
  const rows = derived.w1.map((entry, c) => [entry, derived.w2[c]!]);
  const x = listCode(params.x);
  return {
    numpy: `import numpy as np

W = np.array(${matrixCode(rows, 13)})
x = np.array(${x})

print(x[0] * W[:, 0], x[1] * W[:, 1])  # the two scaled columns
print(W @ x)                           # their sum: the scores`,
    pytorch: `import torch

W = torch.tensor(${matrixCode(rows, 17)}, dtype=torch.float64)
x = torch.tensor(${x}, dtype=torch.float64)

print(x[0] * W[:, 0], x[1] * W[:, 1])  # the two scaled columns
print(W @ x)                           # their sum: the scores`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const W = tf.tensor2d(${matrixCode(rows, 22)});
const x = tf.tensor1d(${x});

const [w1, w2] = tf.unstack(W, 1);
w1.mul(x.gather(0)).print();      // the two scaled columns
w2.mul(x.gather(1)).print();
tf.dot(W, x).print();             // their sum: the scores`,
  };
}

/** The numbers that each sample prints, in order. */
export const printed = ({ derived }: LinearBasis): number[] => [...derived.terms.flat(), ...derived.scores];
