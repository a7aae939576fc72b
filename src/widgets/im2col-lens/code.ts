import type { CodeSample } from '~/kit/widget';
import type { Im2colLens } from './state';
import type { Shape } from './unrolled';

/** The col matrix, its size, and the row in view times the kernels. */
export function code({ derived: { unrolled, taken } }: Im2colLens): CodeSample {
  if (!unrolled) {
    const words = 'the kernel is larger than the padded picture: there is no output';
    return { numpy: `# ${words}`, pytorch: `# ${words}`, tfjs: `// ${words}` };
  }
  const row = taken - 1;
  return {
    numpy: numpy(unrolled.shape, row),
    pytorch: pytorch(unrolled.shape, row),
    tfjs: tfjs(unrolled.shape, row),
  };
}

const names = ({ pictures, side, channels, k, stride, padding, filters }: Shape) =>
  `N, C, H, k, s, p, F = ${[pictures, channels, side, k, stride, padding, filters].join(', ')}`;

function numpy(shape: Shape, row: number): string {
  const first = shape.order === 'channels';
  return `import numpy as np

${names(shape)}
X = ((7 * np.arange(N * C * H * H) + 3) % 11 - 5).reshape(N, C, H, H)
K = ((5 * np.arange(F * C * k * k) + 1) % 7 - 3).reshape(F, C, k, k)

padded = np.pad(X, ((0, 0), (0, 0), (p, p), (p, p)))
windows = np.lib.stride_tricks.sliding_window_view(padded, (k, k), axis=(2, 3))[:, :, ::s, ::s]
col = windows.transpose(${first ? '0, 2, 3, 1, 4, 5' : '0, 2, 3, 4, 5, 1'}).reshape(-1, C * k * k)   # one row for each window
W = K.transpose(${first ? '1, 2, 3, 0' : '2, 3, 1, 0'}).reshape(-1, F)                       # one column for each kernel
print(*col.shape)
print((col @ W)[${row}])   # the row in view`;
}

function pytorch(shape: Shape, row: number): string {
  const first = shape.order === 'channels';
  return `import torch
import torch.nn.functional as nn

${names(shape)}
X = ((7 * torch.arange(N * C * H * H) + 3) % 11 - 5).reshape(N, C, H, H).double()
K = ((5 * torch.arange(F * C * k * k) + 1) % 7 - 3).reshape(F, C, k, k).double()

col = nn.unfold(X, k, padding=p, stride=s).transpose(1, 2).reshape(-1, C * k * k)  # one row for each window
W = K.reshape(F, -1).T                                                            # one column for each kernel
${first ? '' : 'order = torch.arange(C * k * k).reshape(C, k * k).T.ravel()                        # channels of a pixel together\ncol, W = col[:, order], W[order]\n'}print(*col.shape)
print((col @ W)[${row}].tolist())   # the row in view`;
}

function tfjs(shape: Shape, row: number): string {
  const { pictures: n, side, channels: c, k, stride: s, padding: p, filters: f } = shape;
  const numbers = (count: number, a: number, b: number, m: number, low: number) =>
    `tf.range(0, ${count}).mul(${a}).add(${b}).mod(${m}).sub(${low})`;
  // stack gives [N, oh, ow, k·k, C].
  const last = shape.order === 'channels' ? '.transpose([0, 1, 2, 4, 3])' : '';
  const turned = shape.order === 'channels' ? '[1, 2, 3, 0]' : '[2, 3, 1, 0]';
  return `import * as tf from '@tensorflow/tfjs';

const X = ${numbers(n * c * side * side, 7, 3, 11, 5)}.reshape([${n}, ${c}, ${side}, ${side}]).transpose([0, 2, 3, 1]);
const K = ${numbers(f * c * k * k, 5, 1, 7, 3)}.reshape([${f}, ${c}, ${k}, ${k}]);

const padded = X.pad([[0, 0], [${p}, ${p}], [${p}, ${p}], [0, 0]]);
const end = ${side + 2 * p - k + 1};
const cells = []; // of all windows at once: one picture for each cell of the kernel
for (let i = 0; i < ${k}; i++)
  for (let j = 0; j < ${k}; j++)
    cells.push(padded.stridedSlice([0, i, j, 0], [${n}, i + end, j + end, ${c}], [1, ${s}, ${s}, 1]));
const col = tf.stack(cells, 3)${last}.reshape([-1, ${c * k * k}]); // one row for each window
const W = K.transpose(${turned}).reshape([-1, ${f}]); // one column for each kernel
console.log(col.shape.join(' '));
col.matMul(W).slice([${row}, 0], [1, ${f}]).print(); // the row in view`;
}

/** The numbers that each sample prints, in order. */
export const printed = ({ derived: { unrolled, taken } }: Im2colLens): number[] =>
  unrolled ? [unrolled.rows, unrolled.columns, ...unrolled.product[taken - 1]!] : [];
