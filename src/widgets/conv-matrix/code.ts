import { listCode, matrixCode, numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { inRows } from '~/numerics/matrix';
import type { Settings } from './params';
import type { ConvMatrix } from './state';
import type { Wired } from './wired';

/** The matrix C of a kernel in each language, and the names K, n, s, C. */
function matrixOf({ kernel, kernelSide, side, stride }: Wired): CodeSample {
  const rows = inRows(kernel, kernelSide);
  const size = side * side;
  return {
    numpy: `import numpy as np

K = np.array(${matrixCode(rows, 13)})
k, n, s = ${kernelSide}, ${side}, ${stride}          # sides of kernel and picture, stride
m = (n - k) // s + 1      # side of the result
C = np.zeros((m * m, n * n))
for i in range(m):
    for j in range(m):
        window = np.zeros((n, n))
        window[i * s:i * s + k, j * s:j * s + k] = K
        C[i * m + j] = window.ravel()
`,
    pytorch: `import torch
import torch.nn.functional as F

K = torch.tensor(${matrixCode(rows, 17)}, dtype=torch.float64)
pixels = torch.eye(${size}, dtype=torch.float64).reshape(${size}, 1, ${side}, ${side})     # one picture for each pixel
C = F.conv2d(pixels, K[None, None], stride=${stride}).reshape(${size}, -1).T  # becomes one column
`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const K = tf.tensor2d(${matrixCode(rows, 22)});
const pixels = tf.eye(${size}).reshape([${size}, ${side}, ${side}, 1]); // one picture for each pixel
const C = tf.conv2d(pixels, K.reshape([${kernelSide}, ${kernelSide}, 1, 1]), ${stride}, 'valid').reshape([${size}, -1]).transpose(); // becomes one column
`,
  };
}

interface Sample {
  /** Which C is on the screen. */
  wired(state: ConvMatrix): Wired;
  /** What follows once there is C. */
  rest(state: ConvMatrix): CodeSample;
  /** What each sample prints, in order. */
  printed(state: ConvMatrix): readonly number[];
}

const samples: Readonly<Record<Settings['tab'], Sample>> = {
  matrix: {
    wired: ({ derived }) => derived.wired,
    rest({ derived: { x } }) {
      const list = listCode(x);
      return {
        numpy: `x = np.array(${list})
print(C @ x)              # the convolution without a flip`,
        pytorch: `x = torch.tensor(${list}, dtype=torch.float64)
print(C @ x)`,
        tfjs: `const x = tf.tensor1d(${list});
C.dot(x).print();`,
      };
    },
    printed: ({ derived }) => derived.y,
  },
  linear: {
    wired: ({ derived }) => derived.wired,
    rest({ params, derived: { x, second, linear } }) {
      const [a, b, bias] = [params.alpha, params.beta, linear.bias].map(numberCode);
      const { relu } = params;
      return {
        numpy: `x, x2 = np.array(${listCode(x)}), np.array(${listCode(second)})
alpha, beta, b = ${a}, ${b}, ${bias}
f = lambda picture: ${relu ? 'np.maximum(0, C @ picture + b)' : 'C @ picture + b'}
print(f(alpha * x + beta * x2) - alpha * f(x) - beta * f(x2))`,
        pytorch: `x = torch.tensor(${listCode(x)}, dtype=torch.float64)
x2 = torch.tensor(${listCode(second)}, dtype=torch.float64)
alpha, beta, b = ${a}, ${b}, ${bias}
f = lambda picture: ${relu ? 'F.relu(C @ picture + b)' : 'C @ picture + b'}
print(f(alpha * x + beta * x2) - alpha * f(x) - beta * f(x2))`,
        tfjs: `const [x, x2] = [tf.tensor1d(${listCode(x)}), tf.tensor1d(${listCode(second)})];
const [alpha, beta, b] = [${a}, ${b}, ${bias}];
const f = (picture) => C.dot(picture).add(b)${relu ? '.relu()' : ''};
const ofMixture = f(x.mul(alpha).add(x2.mul(beta)));
ofMixture.sub(f(x).mul(alpha)).sub(f(x2).mul(beta)).print();`,
      };
    },
    printed: ({ derived }) => derived.linear.residual,
  },
  transpose: {
    wired: ({ derived }) => derived.spread.wired,
    rest({ derived: { spread } }) {
      const [y, x] = [listCode(spread.y), listCode(spread.x)];
      const { side } = spread.wired;
      return {
        numpy: `y = np.array(${y})
x = np.array(${x})
z = C.T @ y               # the transposed convolution
print(z.reshape(n, n))
print((C @ x) @ y, x @ z)   # the same number`,
        pytorch: `y = torch.tensor(${y}, dtype=torch.float64)
x = torch.tensor(${x}, dtype=torch.float64)
z = F.conv_transpose2d(y.reshape(1, 1, 2, 2), K[None, None], stride=${spread.wired.stride})  # C.T @ y
print(z[0, 0])
print(((C @ x) @ y).item(), (x @ z.ravel()).item())   # the same number`,
        tfjs: `const y = tf.tensor1d(${y});
const x = tf.tensor1d(${x});
const z = C.transpose().dot(y); // the transposed convolution
z.reshape([${side}, ${side}]).print();
C.dot(x).dot(y).print();
x.dot(z).print(); // the same number`,
      };
    },
    printed: ({ derived: { spread } }) => [...spread.z, ...spread.products],
  },
  inverse: {
    wired: ({ derived }) => derived.recovery.wired,
    rest({ derived: { x } }) {
      const list = listCode(x);
      return {
        numpy: `x = np.array(${list})
rms = lambda picture: np.sqrt(np.mean((picture - x) ** 2))
print(rms(C.T @ C @ x))                   # back by the transpose
print(rms(np.linalg.pinv(C) @ C @ x))     # back by the pseudo-inverse
print(np.linalg.matrix_rank(C))`,
        pytorch: `x = torch.tensor(${list}, dtype=torch.float64)
rms = lambda picture: torch.sqrt(torch.mean((picture - x) ** 2)).item()
print(rms(C.T @ C @ x))                   # back by the transpose
print(rms(torch.linalg.pinv(C) @ C @ x))  # back by the pseudo-inverse
print(torch.linalg.matrix_rank(C).item())`,
        tfjs: `const x = tf.tensor1d(${list});
const rms = (picture) => picture.sub(x).square().mean().sqrt().print();
const [Q, R] = tf.linalg.qr(C.transpose()); // Q: an orthonormal basis of the rows of C
rms(C.transpose().dot(C.dot(x)));           // back by the transpose
rms(Q.dot(Q.transpose().dot(x)));           // back by the pseudo-inverse, where C has full rank
R.abs().max(1).greater(1e-5).sum().print(); // the rank`,
      };
    },
    printed: ({ derived: { recovery } }) => [recovery.transposed.rms, recovery.best.rms, recovery.rank],
  },
};

/** The matrix C, written out, and what the tab in view does with it. */
export function code(state: ConvMatrix): CodeSample {
  const sample = samples[state.params.tab];
  const [first, rest] = [matrixOf(sample.wired(state)), sample.rest(state)];
  return {
    numpy: `${first.numpy}\n${rest.numpy}`,
    pytorch: `${first.pytorch}\n${rest.pytorch}`,
    tfjs: `${first.tfjs}\n${rest.tfjs}`,
  };
}

/** The numbers that each sample prints, in order. */
export const printed = (state: ConvMatrix): number[] => [...samples[state.params.tab].printed(state)];
