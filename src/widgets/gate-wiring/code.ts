import { listCode, matrixCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { GateWiring } from './state';

/** The four rows of the truth table through the layers of step neurons. */
export function code({ derived }: GateWiring): CodeSample {
  const inputs = '[[0, 0], [0, 1], [1, 0], [1, 1]]';
  const layers = (open: string, close: string) =>
    derived.layers
      .map(({ weights, bias }) => `    ${open}${matrixCode(weights)}, ${listCode(bias)}${close},`)
      .join('\n');
  return {
    numpy: `import numpy as np

layers = [   # W, b: one row of W per neuron
${layers('(', ')')}
]
h = np.array(${inputs})
for W, b in layers:
    h = (h @ np.array(W).T + np.array(b) > 0).astype(int)
print(h[:, 0])   # y for the four rows`,
    pytorch: `import torch

layers = [   # W, b: one row of W per neuron
${layers('(', ')')}
]
h = torch.tensor(${inputs}).double()
for W, b in layers:
    h = (h @ torch.tensor(W).double().T + torch.tensor(b).double() > 0).double()
print(h[:, 0].long())   # y for the four rows`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const layers = [   // W, b: one row of W per neuron
${layers('[', ']')}
];
let h = tf.tensor2d(${inputs});
for (const [W, b] of layers) h = tf.matMul(h, tf.tensor2d(W), false, true).add(b).greater(1e-6).toFloat();
h.squeeze([1]).print();   // y for the four rows`,
  };
}

/** What the samples print, in order. */
export const printed = ({ derived }: GateWiring): number[] => [...derived.networkTruth];
