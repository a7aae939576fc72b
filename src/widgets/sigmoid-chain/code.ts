import { listCode, numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { SigmoidChainState } from './state';

/** Forward, then back with the product of factors, or with the library's own gradients. */
export function code({ params, derived }: SigmoidChainState): CodeSample {
  const [w, b, x] = [listCode(derived.weights), listCode(derived.biases), numberCode(params.x)];
  return {
    numpy: `import numpy as np

w = ${w}
b = ${b}
sigma = lambda z: 1 / (1 + np.exp(-z))

a = [${x}]                              # a[0] is x
for k in range(len(w)):
    a.append(sigma(w[k] * a[k] + b[k]))
print(a[-1])                           # y

signal, dy_dw = 1.0, []
for k in reversed(range(len(w))):      # from the last layer to the first
    signal *= a[k + 1] * (1 - a[k + 1])   # times the slope of the sigmoid
    dy_dw.append(signal * a[k])
    signal *= w[k]                     # times the weight
print(np.array(dy_dw))                 # dy/dw of the last layer first`,
    pytorch: `import torch

w = torch.tensor(${w}, dtype=torch.float64, requires_grad=True)
b = torch.tensor(${b}, dtype=torch.float64)

y = torch.tensor(${x}, dtype=torch.float64)
for k in range(len(w)):
    y = torch.sigmoid(w[k] * y + b[k])
y.backward()
print(y.item())
print(w.grad.flip(0))   # dy/dw of the last layer first`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const w = tf.tensor1d(${w});
const b = tf.tensor1d(${b});
const chain = (w) => {
  let y = tf.scalar(${x});
  for (let k = 0; k < w.size; k++) y = tf.sigmoid(w.gather(k).mul(y).add(b.gather(k)));
  return y;
};

chain(w).print();
tf.grad(chain)(w).reverse().print();   // dy/dw of the last layer first`,
  };
}

/** The numbers that each sample prints, in order. */
export const printed = ({ derived }: SigmoidChainState): number[] => [
  derived.y,
  ...derived.strips.filter(({ k }) => k > 0).map(({ value }) => value),
];
