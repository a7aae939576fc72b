import { listCode, matrixCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { XoCnn } from './state';

/** Four significant digits of the weights are what the figure shows, and six what the scores need. */
const short = (value: number) => Number(value.toPrecision(6));
const rows = (grid: readonly (readonly number[])[]) => grid.map((row) => row.map(short));

/** The way from the picture to the 12 numbers and the two scores. */
export function code({ derived }: XoCnn): CodeSample {
  const { input, filters, weights, bias } = derived;
  const kernels = (indent: number) =>
    `[${filters.map((maps) => matrixCode(rows(maps.weights))).join(`,\n${' '.repeat(indent + 1)}`)}]`;
  const biases = listCode(filters.map((maps) => short(maps.bias)));
  const last = (indent: number) => matrixCode(rows(weights), indent);
  const lastBias = listCode(bias.map(short));
  return {
    numpy: `import numpy as np

x = np.array(${matrixCode(input, 13)})
K = np.array(${kernels(13)})   # three filters
b = np.array(${biases})
W = np.array(${last(13)})   # 12 numbers to X and O
c = np.array(${lastBias})

windows = np.lib.stride_tricks.sliding_window_view(x, (3, 3))            # 7×7 places
maps = np.einsum('ijuv,fuv->fij', windows, K) + b[:, None, None]
maps = np.maximum(maps, 0)                                               # ReLU

def pool(maps):   # 2×2; the last window takes what is there
    starts = range(0, maps.shape[1], 2)
    return np.array([[[m[i:i + 2, j:j + 2].max() for j in starts] for i in starts] for m in maps])

v = pool(pool(maps)).reshape(12)   # 7×7 → 4×4 → 2×2, for three filters
print(v)
print(v @ W + c)                   # scores of X and O`,
    pytorch: `import torch
import torch.nn.functional as F

x = torch.tensor(${matrixCode(input, 17)}, dtype=torch.float64)
K = torch.tensor(${kernels(17)}, dtype=torch.float64)   # three filters
b = torch.tensor(${biases}, dtype=torch.float64)
W = torch.tensor(${last(17)}, dtype=torch.float64)   # 12 numbers to X and O
c = torch.tensor(${lastBias}, dtype=torch.float64)

maps = F.relu(F.conv2d(x[None, None], K[:, None], b))
v = F.max_pool2d(F.max_pool2d(maps, 2, ceil_mode=True), 2).flatten()   # 7×7 → 4×4 → 2×2
print(v)
print(v @ W + c)   # scores of X and O`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const x = tf.tensor2d(${matrixCode(input, 22)});
const K = tf.tensor3d(${kernels(22)}); // three filters
const b = tf.tensor1d(${biases});
const W = tf.tensor2d(${last(22)}); // 12 numbers to X and O
const c = tf.tensor1d(${lastBias});

const maps = tf.conv2d(x.reshape([9, 9, 1]), K.transpose([1, 2, 0]).expandDims(2), 1, 'valid').add(b).relu();
const pooled = tf.maxPool(tf.maxPool(maps, 2, 2, 'same'), 2, 2, 'valid'); // 7×7 → 4×4 → 2×2
const v = pooled.transpose([2, 0, 1]).reshape([1, 12]);                   // filter after filter
v.print();
v.matMul(W).add(c).print(); // scores of X and O`,
  };
}

/** The numbers that each sample prints, in order. */
export const printed = ({ derived }: XoCnn): number[] => [...derived.vector, ...derived.scores];
