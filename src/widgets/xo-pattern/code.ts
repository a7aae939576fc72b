import { matrixCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { XoPattern } from './state';

/** The activation map, and the score under the window. */
export function code({ derived }: XoPattern): CodeSample {
  const { picture, pattern, at } = derived;
  const [i, j] = at;
  return {
    numpy: `import numpy as np

X = np.array(${matrixCode(picture, 13)})
K = np.array(${matrixCode(pattern, 13)})

windows = np.lib.stride_tricks.sliding_window_view(X, K.shape)  # 7×7 places, 3×3 pixels each
scores = (windows * K).sum(axis=(2, 3)) / K.size                # multiply, add, divide
print(scores)
print(scores[${i}, ${j}])   # the window in view`,
    pytorch: `import torch
import torch.nn.functional as F

X = torch.tensor(${matrixCode(picture, 17)}, dtype=torch.float64)
K = torch.tensor(${matrixCode(pattern, 17)}, dtype=torch.float64)

scores = F.conv2d(X[None, None], K[None, None])[0, 0] / K.numel()  # multiply, add, divide
print(scores)
print(scores[${i}, ${j}])   # the window in view`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const X = tf.tensor2d(${matrixCode(picture, 22)});
const K = tf.tensor2d(${matrixCode(pattern, 22)});

const sums = tf.conv2d(X.reshape([9, 9, 1]), K.reshape([3, 3, 1, 1]), 1, 'valid'); // multiply and add
const scores = sums.reshape([7, 7]).div(K.size);                                 // divide
scores.print();
scores.slice([${i}, ${j}], [1, 1]).print(); // the window in view`,
  };
}

/** The numbers that each sample prints, in order. */
export const printed = ({ derived }: XoPattern): number[] => [...derived.map.flat(), derived.score];
