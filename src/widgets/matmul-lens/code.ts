import { matrixCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { MatmulLens } from './state';

/** The product five times: as the library does it, and once through each lens. */
export function code({ derived }: MatmulLens): CodeSample {
  const [a, b] = [matrixCode(derived.a), matrixCode(derived.b)];
  return {
    numpy: `import numpy as np

A = np.array(${a})
B = np.array(${b})

print(A @ B)
print(np.array([[A[i] @ B[:, j] for j in range(2)] for i in range(3)]))                      # row · column
print(np.stack([B[0, j] * A[:, 0] + B[1, j] * A[:, 1] for j in range(2)], axis=1))  # columns of A, mixed
print(np.stack([A[i, 0] * B[0] + A[i, 1] * B[1] for i in range(3)]))                # rows of B, mixed
print(np.outer(A[:, 0], B[0]) + np.outer(A[:, 1], B[1]))                            # two sheets, added`,
    pytorch: `import torch

A = torch.tensor(${a})
B = torch.tensor(${b})

print(A @ B)
print(torch.tensor([[A[i] @ B[:, j] for j in range(2)] for i in range(3)]))            # row · column
print(torch.stack([B[0, j] * A[:, 0] + B[1, j] * A[:, 1] for j in range(2)], dim=1))  # columns of A, mixed
print(torch.stack([A[i, 0] * B[0] + A[i, 1] * B[1] for i in range(3)]))               # rows of B, mixed
print(torch.outer(A[:, 0], B[0]) + torch.outer(A[:, 1], B[1]))                        # two sheets, added`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const A = tf.tensor2d(${a});
const B = tf.tensor2d(${b});
const [a1, a2] = tf.unstack(A, 1);  // columns of A
const [b1, b2] = tf.unstack(B);     // rows of B
const mix = (u, v, recipe) => u.mul(recipe.gather(0)).add(v.mul(recipe.gather(1)));

A.matMul(B).print();
tf.stack(tf.unstack(A).map((row) => tf.stack(tf.unstack(B, 1).map((column) => row.dot(column))))).print();
tf.stack(tf.unstack(B, 1).map((column) => mix(a1, a2, column)), 1).print();  // columns of A, mixed
tf.stack(tf.unstack(A).map((row) => mix(b1, b2, row))).print();              // rows of B, mixed
tf.outerProduct(a1, b1).add(tf.outerProduct(a2, b2)).print();                // two sheets, added`,
  };
}

/** The numbers that each sample prints, in order. */
export const printed = ({ derived }: MatmulLens): number[] =>
  [1, 2, 3, 4, 5].flatMap(() => derived.ab.flat());
