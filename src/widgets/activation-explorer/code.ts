import { numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { ActivationExplorer, Shown } from './state';

interface Lines {
  /** Value y and slope in NumPy. */
  readonly numpy: readonly [value: string, slope: string];
  /** The value in PyTorch and in TensorFlow.js; they find the slope themselves. */
  readonly pytorch: string;
  readonly tfjs: string;
}

const lines: Readonly<Record<Shown, Lines>> = {
  step: {
    numpy: ['float(x > 0)', '0.0'],
    pytorch: '(x > 0).double() + 0 * x',
    tfjs: 'x.step()',
  },
  identity: { numpy: ['x', '1.0'], pytorch: '1 * x', tfjs: 'x.mul(1)' },
  sigmoid: {
    numpy: ['1 / (1 + np.exp(-x))', 'y * (1 - y)'],
    pytorch: 'torch.sigmoid(x)',
    tfjs: 'x.sigmoid()',
  },
  tanh: { numpy: ['np.tanh(x)', '1 - y**2'], pytorch: 'torch.tanh(x)', tfjs: 'x.tanh()' },
  relu: { numpy: ['max(x, 0.0)', 'float(x > 0)'], pytorch: 'torch.relu(x)', tfjs: 'x.relu()' },
  'leaky-relu': {
    numpy: ['x if x > 0 else 0.01 * x', '1.0 if x > 0 else 0.01'],
    pytorch: 'torch.nn.functional.leaky_relu(x, 0.01)',
    tfjs: 'x.relu().sub(x.neg().relu().mul(0.01))',
  },
  gelu: {
    numpy: ['x * Phi', 'Phi + x * np.exp(-x**2 / 2) / np.sqrt(2 * np.pi)'],
    pytorch: 'torch.nn.functional.gelu(x)',
    tfjs: 'x.mul(x.div(Math.SQRT2).erf().add(1)).div(2)',
  },
};

/** Value and slope at the probe; PyTorch and TensorFlow.js differentiate by themselves. */
export function code({ params }: ActivationExplorer): CodeSample {
  const { numpy, pytorch, tfjs } = lines[params.fn];
  const x = numberCode(params.x);
  const share =
    params.fn === 'gelu' ? '\nPhi = (1 + math.erf(x / math.sqrt(2))) / 2   # share of N(0, 1) below x' : '';
  return {
    numpy: `${params.fn === 'gelu' ? 'import math\n' : ''}import numpy as np

x = ${x}${share}
y = ${numpy[0]}
slope = ${numpy[1]}
print(y, slope)`,
    pytorch: `import torch

x = torch.tensor(${x}, dtype=torch.float64, requires_grad=True)
y = ${pytorch}
y.backward()
print(y.item(), x.grad.item())   # value, slope`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const f = (x) => ${tfjs};
const x = tf.scalar(${x});
f(x).print();            // value
tf.grad(f)(x).print();   // slope`,
  };
}

/** What the samples print, in order. */
export const printed = ({ derived }: ActivationExplorer): number[] => [derived.value, derived.slope];
