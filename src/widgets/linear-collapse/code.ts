import { listCode, matrixCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { LinearCollapse } from './state';

const bends = {
  identity: { numpy: 'identity', pytorch: 'identity', tfjs: 'identity' },
  relu: { numpy: 'relu', pytorch: 'torch.relu', tfjs: 'tf.relu' },
  tanh: { numpy: 'np.tanh', pytorch: 'torch.tanh', tfjs: 'tf.tanh' },
} as const;

/** Two probes and their sum through the tower, floor by floor. */
export function code({ params, derived }: LinearCollapse): CodeSample {
  const floors = (library: keyof CodeSample, open: string, close: string) =>
    derived.floors
      .map(
        ({ weights, bias, bend }) =>
          `    ${open}${matrixCode(weights)}, ${listCode(bias)}, ${bends[bend][library]}${close},`,
      )
      .join('\n');
  const [u, v] = [listCode(params.u), listCode(params.v)];
  return {
    numpy: `import numpy as np

identity = lambda z: z
relu = lambda z: np.maximum(z, 0)
tower = [
${floors('numpy', '(', ')')}
]

def f(x):
    for W, b, bend in tower:
        x = bend(np.array(W) @ x + np.array(b))
    return x

u, v = np.array(${u}), np.array(${v})
print(f(u + v))      # add, then climb
print(f(u) + f(v))   # climb, then add`,
    pytorch: `import torch

identity = lambda z: z
tower = [
${floors('pytorch', '(', ')')}
]

def f(x):
    for W, b, bend in tower:
        x = bend(torch.tensor(W).double() @ x + torch.tensor(b).double())
    return x

u = torch.tensor(${u}).double()
v = torch.tensor(${v}).double()
print(f(u + v))      # add, then climb
print(f(u) + f(v))   # climb, then add`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const identity = (z) => z;
const tower = [
${floors('tfjs', '[', ']')}
];
const f = (x) =>
  tower.reduce((at, [W, b, bend]) => bend(tf.dot(W, at).add(b)), x);

const [u, v] = [tf.tensor1d(${u}), tf.tensor1d(${v})];
f(u.add(v)).print();      // add, then climb
f(u).add(f(v)).print();   // climb, then add`,
  };
}

/** What the samples print, in order. */
export const printed = ({ derived: { probe } }: LinearCollapse): number[] => [...probe.ofSum, ...probe.sum];
