import { matrixCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { PoolShift } from './state';

/** The pooled map before and after the shift, and how much it has changed. */
export function code({ params, derived }: PoolShift): CodeSample {
  const { picture, side, outSide, pooling, brightMoved, bright } = derived;
  const { kind, window, stride, ceil } = pooling;
  const [dy, dx] = [brightMoved[0] - bright[0], brightMoved[1] - bright[1]];
  // A window that would begin beyond the edge is none.
  const kept = ceil ? `.slice([0, 0], [${outSide}, ${outSide}])` : '';
  const settings = `k, s = ${window}, ${stride}`;
  const name = params.kind;
  return {
    numpy: `import numpy as np

x = np.array(${matrixCode(picture, 13)}, dtype=float)
${settings}   # window, stride
starts = range(0, ${outSide} * s, s)

def pool(x):   # a window at the edge takes what is there
    return np.array([[x[i:i + k, j:j + k].${kind === 'max' ? 'max' : 'mean'}() for j in starts] for i in starts])

dy, dx = ${dy}, ${dx}   # down, to the right; zeros come in
shifted = np.pad(x, 3)[3 - dy:${3 + side} - dy, 3 - dx:${3 + side} - dx]

before, after = pool(x), pool(shifted)
print(before)
print(after)
print(np.linalg.norm(after - before) / np.linalg.norm(before))`,
    pytorch: `import torch
import torch.nn.functional as F

x = torch.tensor(${matrixCode(picture, 17)}, dtype=torch.float64)
${settings}   # window, stride

def pool(x):
    return F.${name}_pool2d(x[None, None], k, s${ceil ? ', ceil_mode=True' : ''})[0, 0]

dy, dx = ${dy}, ${dx}   # down, to the right; zeros come in
shifted = F.pad(x, (3, 3, 3, 3))[3 - dy:${3 + side} - dy, 3 - dx:${3 + side} - dx]

before, after = pool(x), pool(shifted)
print(before)
print(after)
print((after - before).norm() / before.norm())`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const x = tf.tensor2d(${matrixCode(picture, 22)});
const [k, s] = [${window}, ${stride}]; // window, stride
const pool = (x) => tf.${name}Pool(x.expandDims(2), k, s, 0, '${ceil ? 'ceil' : 'floor'}').squeeze([2])${kept};

const [dy, dx] = [${dy}, ${dx}]; // down, to the right; zeros come in
const shifted = x.pad([[3, 3], [3, 3]]).slice([3 - dy, 3 - dx], [${side}, ${side}]);

const [before, after] = [pool(x), pool(shifted)];
before.print();
after.print();
after.sub(before).norm().div(before.norm()).print();`,
  };
}

/** The numbers that each sample prints, in order. */
export const printed = ({ derived }: PoolShift): number[] => [
  ...derived.pooled.values.flat(),
  ...derived.pooledMoved.values.flat(),
  derived.responses.pooling.change ?? 0,
];
