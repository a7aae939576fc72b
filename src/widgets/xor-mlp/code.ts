import { listCode, matrixCode, numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { probabilityAt } from '~/models/two-layer-net';
import type { XorMlp } from './state';

const functions = {
  tanh: { numpy: 'np.tanh(z)', pytorch: 'torch.tanh(z)', tfjs: 'z.tanh()' },
  sigmoid: { numpy: '1 / (1 + np.exp(-z))', pytorch: 'torch.sigmoid(z)', tfjs: 'z.sigmoid()' },
  relu: { numpy: 'np.maximum(z, 0)', pytorch: 'torch.relu(z)', tfjs: 'z.relu()' },
  'leaky-relu': {
    numpy: 'np.where(z > 0, z, 0.01 * z)',
    pytorch: 'torch.nn.functional.leaky_relu(z, 0.01)',
    tfjs: 'z.leakyRelu(0.01)',
  },
  gelu: {
    numpy: 'z * (1 + np.vectorize(math.erf)(z / math.sqrt(2))) / 2',
    pytorch: 'torch.nn.functional.gelu(z)',
    tfjs: 'z.mul(z.div(Math.SQRT2).erf().add(1)).div(2)',
  },
  identity: { numpy: 'z', pytorch: 'z', tfjs: 'z' },
} as const;

/** The network as it stands: its probabilities and its loss; in the libraries that differentiate, the gradient is one line away. */
export function code({ params, derived }: XorMlp): CodeSample {
  const { net } = derived;
  const x = `[${derived.points.map(listCode).join(', ')}]`;
  const t = listCode(derived.classes);
  const w1 = matrixCode(net.units.map(({ w }) => w));
  const b1 = listCode(net.units.map(({ b }) => b));
  const [w2, b2] = [listCode(net.v), numberCode(net.c)];
  const f = functions[params.activation];
  return {
    numpy: `${params.activation === 'gelu' ? 'import math\n' : ''}import numpy as np

X, t = np.array(${x}), np.array(${t})
W1, b1 = np.array(${w1}), np.array(${b1})   # a row of W1 per hidden unit
w2, b2 = np.array(${w2}), ${b2}
f = lambda z: ${f.numpy}

h = f(X @ W1.T + b1)                       # the places in hidden space
s = h @ w2 + b2                            # logits
loss = np.mean(np.logaddexp(0, s) - t * s) # binary cross-entropy
print(1 / (1 + np.exp(-s)), loss)`,
    pytorch: `import torch
from torch.nn.functional import binary_cross_entropy_with_logits

X, t = torch.tensor(${x}).double(), torch.tensor(${t}).double()
W1, b1 = torch.tensor(${w1}).double(), torch.tensor(${b1}).double()   # a row of W1 per hidden unit
w2, b2 = torch.tensor(${w2}).double(), ${b2}
f = lambda z: ${f.pytorch}

h = f(X @ W1.T + b1)   # the places in hidden space
s = h @ w2 + b2        # logits
print(torch.sigmoid(s), binary_cross_entropy_with_logits(s, t))`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const X = tf.tensor2d(${x});
const t = tf.tensor1d(${t});
const W1 = tf.tensor2d(${w1});   // a row per hidden unit
const b1 = tf.tensor1d(${b1});
const w2 = tf.tensor1d(${w2});
const f = (z) => ${f.tfjs};

const h = f(tf.matMul(X, W1, false, true).add(b1));   // the places in hidden space
const s = tf.dot(h, w2).add(${b2});                   // logits
s.sigmoid().print();
s.softplus().sub(t.mul(s)).mean().print();            // binary cross-entropy`,
  };
}

/** What the samples print, in order. */
export const printed = ({ derived }: XorMlp): number[] => [
  ...derived.places.map((h) => probabilityAt(derived.net, h)),
  derived.loss,
];
