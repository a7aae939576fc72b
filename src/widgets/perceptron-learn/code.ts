import { listCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { type PerceptronLearn, shownOf } from './state';

/** The perceptron rule from zero weights, over as many examples as the figure has shown so far. */
export function code({ params, inner, derived }: PerceptronLearn): CodeSample {
  const points = `[${derived.examples.points.map(listCode).join(', ')}]`;
  const targets = listCode(derived.examples.classes);
  const { seen } = inner.course;
  const count = derived.examples.points.length;
  const fixed = params.order === 'fixed';
  const shown = fixed ? '' : listCode(shownOf(params, seen));
  const python = fixed
    ? `shown = [i % ${count} for i in range(${seen})]   # the examples so far`
    : `shown = ${shown}   # the examples so far`;
  const loop = `for i in shown:
    sign = 1 if t[i] == 1 else -1
    if sign * (w @ X[i] + b) <= 0:   # wrong, or undecided
        w, b = w + sign * X[i], b + sign
        updates += 1`;
  return {
    numpy: `import numpy as np

X = np.array(${points})
t = np.array(${targets})
w, b, updates = np.zeros(2), 0, 0
${python}

${loop}
print(w, b, updates)   # weights, bias, corrections`,
    pytorch: `import torch

X = torch.tensor(${points}, dtype=torch.float64)
t = torch.tensor(${targets})
w, b, updates = torch.zeros(2, dtype=torch.float64), 0, 0
${python}

${loop}
print(w, b, updates)   # weights, bias, corrections`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const X = ${points};
const t = ${targets};
const shown = ${fixed ? `Array.from({ length: ${seen} }, (_, i) => i % ${count})` : shown};   // the examples so far
let w = tf.zeros([2]), b = 0, updates = 0;

for (const i of shown) {
  const sign = t[i] === 1 ? 1 : -1;
  if (sign * (w.dot(X[i]).arraySync() + b) <= 0) {   // wrong, or undecided
    w = w.add(tf.mul(X[i], sign));
    b += sign;
    updates++;
  }
}
w.print();
console.log(b, updates);   // bias, corrections`,
  };
}

/** What the samples print, in order. */
export function printed({ inner }: PerceptronLearn): number[] {
  const { perceptron, updates } = inner.course;
  return [...perceptron.weights, perceptron.bias, updates];
}
