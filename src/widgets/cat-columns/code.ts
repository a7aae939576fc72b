import { listCode, matrixCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { transpose } from '~/numerics/matrix';
import { type CatColumns, weights } from './state';

/** The columns of W and the entries of x stand in the order that the figure shows. */
export function code({ params, derived }: CatColumns): CodeSample {
  const rows = weights.map((row) => derived.order.map((pixel) => row[pixel]!));
  const x = listCode(derived.order.map((pixel) => params.pixels[pixel]!));
  const b = listCode(derived.bias);
  return {
    numpy: `import numpy as np

W = np.array(${matrixCode(rows, 13)})
x = np.array(${x})
b = np.array(${b})

print(x * W)        # column i: the votes of pixel i
print(W @ x + b)    # the scores of cat, dog, ship`,
    pytorch: `import torch

W = torch.tensor(${matrixCode(rows, 17)}, dtype=torch.float64)
x = torch.tensor(${x}, dtype=torch.float64)
b = torch.tensor(${b}, dtype=torch.float64)

print(x * W)        # column i: the votes of pixel i
print(W @ x + b)    # the scores of cat, dog, ship`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const W = tf.tensor2d(${matrixCode(rows, 22)});
const x = tf.tensor1d(${x});
const b = tf.tensor1d(${b});

W.mul(x).print();            // column i: the votes of pixel i
tf.dot(W, x).add(b).print(); // the scores of cat, dog, ship`,
  };
}

/** The numbers that each sample prints, in order. */
export const printed = ({ derived }: CatColumns): number[] => [
  ...transpose(derived.terms).flat(),
  ...derived.scores,
];
