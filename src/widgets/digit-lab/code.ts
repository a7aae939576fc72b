import { listCode, matrixCode, numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { parameterCountOf } from '~/models/cnn/spec';
import { convCell, gridOf, strongest } from './cells';
import { spec } from './network';
import type { DigitLabState } from './state';

/** The cell of the first layer that answers most. */
function cellOf({ derived }: DigitLabState) {
  const place = strongest(derived.look);
  return { place, ...convCell(derived.look, derived.parameters, 'map1', place) };
}

/** How many numbers there are to learn, one cell of the first layer, and the ten probabilities. */
export function code(state: DigitLabState): CodeSample {
  const { place, windows, weights, bias } = cellOf(state);
  const [window, filter] = [gridOf(windows[0]!), gridOf(weights[0]!)];
  const logits = listCode(state.derived.look.logits);
  const where = `map ${place.tile + 1}, row ${place.row + 1}, column ${place.column + 1}`;
  return {
    numpy: `import numpy as np

layers = [(5 * 5 * 1, 8), (5 * 5 * 8, 16), (7 * 7 * 16, 64), (64, 10)]   # inputs and outputs of conv, conv, FC, FC
print(sum(inputs * outputs + outputs for inputs, outputs in layers))

# One cell of the first layer: ${where}
window = np.array(${matrixCode(window, 18)})
kernel = np.array(${matrixCode(filter, 18)})
print(max(0, (window * kernel).sum() + ${numberCode(bias)}))

logits = np.array(${logits})
powers = np.exp(logits - logits.max())
print(powers / powers.sum())   # probabilities of 0, 1, ..., 9`,
    pytorch: `import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(8, 16, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 10),
)
print(sum(p.numel() for p in model.parameters()))

# One cell of the first layer: ${where}
window = torch.tensor(${matrixCode(window, 22)}, dtype=torch.float64)
kernel = torch.tensor(${matrixCode(filter, 22)}, dtype=torch.float64)
print(torch.relu((window * kernel).sum() + ${numberCode(bias)}))

logits = torch.tensor(${logits}, dtype=torch.float64)
print(torch.softmax(logits, dim=0))   # probabilities of 0, 1, ..., 9`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const model = tf.sequential({ layers: [
  tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 8, kernelSize: 5, padding: 'same', activation: 'relu' }),
  tf.layers.maxPooling2d({ poolSize: 2 }),
  tf.layers.conv2d({ filters: 16, kernelSize: 5, padding: 'same', activation: 'relu' }),
  tf.layers.maxPooling2d({ poolSize: 2 }),
  tf.layers.flatten(),
  tf.layers.dense({ units: 64, activation: 'relu' }),
  tf.layers.dense({ units: 10 }),
] });
console.log(model.countParams());

// One cell of the first layer: ${where}
const pixels = tf.tensor2d(${matrixCode(window, 27)});
const kernel = tf.tensor2d(${matrixCode(filter, 27)});
pixels.mul(kernel).sum().add(${numberCode(bias)}).relu().print();

const logits = tf.tensor1d(${logits});
logits.softmax().print(); // probabilities of 0, 1, …, 9`,
  };
}

/** The numbers that each sample prints, in order. */
export const printed = (state: DigitLabState): number[] => [
  parameterCountOf(spec),
  cellOf(state).after,
  ...state.derived.look.probabilities,
];
