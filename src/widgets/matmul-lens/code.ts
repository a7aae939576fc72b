import { matrixCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { MatmulLens } from './state';

/** The product four times over, once for each lens. */
export function code({ derived }: MatmulLens): CodeSample {
  const [a, b] = [matrixCode(derived.a), matrixCode(derived.b)];
  const fourWays = (stack: string) => `print(A @ B)
print([[sum(A[i, k] * B[k, j] for k in range(2)) for j in range(2)] for i in range(3)])  # row · column
print(${stack}([B[0, j] * A[:, 0] + B[1, j] * A[:, 1] for j in range(2)]).T)  # columns of A, mixed
print(${stack}([A[i, 0] * B[0] + A[i, 1] * B[1] for i in range(3)]))          # rows of B, mixed`;
  return {
    numpy: `import numpy as np

A = np.array(${a})
B = np.array(${b})

${fourWays('np.stack')}
print(np.outer(A[:, 0], B[0]) + np.outer(A[:, 1], B[1]))                        # two layers, added`,
    pytorch: `import torch

A = torch.tensor(${a})
B = torch.tensor(${b})

${fourWays('torch.stack')}
print(torch.outer(A[:, 0], B[0]) + torch.outer(A[:, 1], B[1]))                     # two layers, added`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const A = tf.tensor2d(${a});
const B = tf.tensor2d(${b});
A.matMul(B).print();

const [a1, a2] = tf.split(A, 2, 1);            // columns of A, 3×1
const [b1, b2] = tf.split(B, 2, 0);            // rows of B, 1×2
a1.matMul(b1).add(a2.matMul(b2)).print();      // two layers, added`,
  };
}
