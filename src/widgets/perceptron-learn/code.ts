import { listCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { PerceptronLearn } from './state';

/** The perceptron rule from zero weights, in the order listed, until an epoch has no mistake; twenty epochs at most. */
export function code({ derived }: PerceptronLearn): CodeSample {
  const points = `[${derived.examples.points.map(listCode).join(', ')}]`;
  const targets = listCode(derived.examples.classes);
  return {
    numpy: `import numpy as np

X = np.array(${points})
t = np.array(${targets})
w, b, updates = np.zeros(2), 0, 0

for epoch in range(1, 21):
    mistakes = 0
    for x, target in zip(X, t):
        sign = 1 if target == 1 else -1
        if sign * (w @ x + b) <= 0:      # wrong, or undecided
            w, b = w + sign * x, b + sign
            mistakes += 1
    updates += mistakes
    if mistakes == 0:
        break
print(w, b, updates, epoch)`,
    pytorch: `import torch

X = torch.tensor(${points}, dtype=torch.float64)
t = torch.tensor(${targets})
w, b, updates = torch.zeros(2, dtype=torch.float64), 0, 0

for epoch in range(1, 21):
    mistakes = 0
    for x, target in zip(X, t):
        sign = 1 if target == 1 else -1
        if sign * (w @ x + b) <= 0:      # wrong, or undecided
            w, b = w + sign * x, b + sign
            mistakes += 1
    updates += mistakes
    if mistakes == 0:
        break
print(w, b, updates, epoch)`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const X = ${points};
const t = ${targets};
let w = tf.zeros([2]), b = 0, updates = 0, epoch = 0, mistakes;

do {
  mistakes = 0;
  epoch++;
  X.forEach((x, i) => {
    const sign = t[i] === 1 ? 1 : -1;
    if (sign * (w.dot(x).arraySync() + b) <= 0) {   // wrong, or undecided
      w = w.add(tf.mul(x, sign));
      b += sign;
      mistakes++;
    }
  });
  updates += mistakes;
} while (mistakes > 0 && epoch < 20);
w.print();
console.log(b, updates, epoch);`,
  };
}
