import { listCode, matrixCode, numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { type LinearVsAffine, mapOf } from './state';

/** Both ways to map a mixture, and their difference. */
export function code({ params }: LinearVsAffine): CodeSample {
  const map = mapOf(params);
  const [b, x, y] = [map.bias, params.x, params.y].map(listCode) as [string, string, string];
  const [alpha, beta] = [numberCode(params.alpha), numberCode(params.beta)];
  return {
    numpy: `import numpy as np

W = np.array(${matrixCode(map.weights)})
b = np.array(${b})
x, y = np.array(${x}), np.array(${y})
alpha, beta = ${alpha}, ${beta}

f = lambda x: W @ x + b
mix_first = f(alpha * x + beta * y)
map_first = alpha * f(x) + beta * f(y)
print(mix_first, map_first)
print(mix_first - map_first, (1 - alpha - beta) * b)   # the same twice`,
    pytorch: `import torch

W = torch.tensor(${matrixCode(map.weights)}, dtype=torch.float64)
b = torch.tensor(${b}, dtype=torch.float64)
x = torch.tensor(${x}, dtype=torch.float64)
y = torch.tensor(${y}, dtype=torch.float64)
alpha, beta = ${alpha}, ${beta}

f = lambda x: W @ x + b
mix_first = f(alpha * x + beta * y)
map_first = alpha * f(x) + beta * f(y)
print(mix_first, map_first)
print(mix_first - map_first, (1 - alpha - beta) * b)   # the same twice`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const W = tf.tensor2d(${matrixCode(map.weights)});
const b = tf.tensor1d(${b});
const x = tf.tensor1d(${x}), y = tf.tensor1d(${y});
const [alpha, beta] = [${alpha}, ${beta}];

const f = (x) => tf.dot(W, x).add(b);
const mixFirst = f(x.mul(alpha).add(y.mul(beta)));
const mapFirst = f(x).mul(alpha).add(f(y).mul(beta));
mixFirst.print(); mapFirst.print();
mixFirst.sub(mapFirst).print();        // the same twice
b.mul(1 - alpha - beta).print();`,
  };
}

/** What the samples print, in order. */
export const printed = ({ derived }: LinearVsAffine): number[] => [
  ...derived.imageOfMixture,
  ...derived.mixtureOfImages,
  ...derived.residual,
  ...derived.residual,
];
