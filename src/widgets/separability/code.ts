import { listCode, matrixCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { Vector } from '~/numerics/vector';
import type { Separability } from './state';

interface Parts {
  readonly points: string;
  readonly classes: string;
  readonly polar: boolean;
  /** Name, shape and numbers of each parameter, in the order of use. */
  readonly parameters: readonly (readonly [string, string])[];
  readonly layers: 1 | 2;
}

function rows(values: Vector, columns: number): Vector[] {
  return Array.from({ length: values.length / columns }, (_, i) =>
    values.slice(i * columns, (i + 1) * columns),
  );
}

function partsOf({ params, inner, derived }: Separability): Parts {
  const common = {
    points: `[${derived.data.points.map(listCode).join(', ')}]`,
    classes: listCode(derived.data.classes),
    polar: params.model === 'polar',
  };
  if (inner.kind === 'linear') {
    const bias = inner.model.bias ?? [0, 0, 0];
    return {
      ...common,
      layers: 1,
      parameters: [
        ['W', matrixCode(inner.model.weights)],
        ['b', listCode(bias)],
      ],
    };
  }
  const { w1, b1, w2, b2 } = inner.training.network;
  return {
    ...common,
    layers: 2,
    parameters: [
      ['W1', matrixCode(rows(w1, 2))],
      ['b1', listCode(b1)],
      ['W2', matrixCode(rows(w2, 16))],
      ['b2', listCode(b2)],
    ],
  };
}

/** Loss and right answers of the fitted model, as it stands, on the same points. */
export function code(state: Separability): CodeSample {
  const { points, classes, polar, parameters, layers } = partsOf(state);
  const declared = (wrap: (numbers: string) => string, before = '') =>
    parameters.map(([name, numbers]) => `${before}${name} = ${wrap(numbers)}`).join('\n');
  return {
    numpy: `import numpy as np

X = np.array(${points})
y = np.array(${classes})
${declared((numbers) => `np.array(${numbers})`)}
${polar ? 'X = np.column_stack([np.hypot(X[:, 0], X[:, 1]), np.arctan2(X[:, 1], X[:, 0]) / np.pi])\n' : ''}
S = ${layers === 1 ? 'X @ W.T + b' : 'np.tanh(X @ W1.T + b1) @ W2.T + b2'}
S = S - S.max(axis=1, keepdims=True)
loss = (np.log(np.exp(S).sum(axis=1)) - S[np.arange(len(y)), y]).mean()
print(loss, (S.argmax(axis=1) == y).sum())`,
    pytorch: `import torch

X = torch.tensor(${points}, dtype=torch.float64)
y = torch.tensor(${classes})
${declared((numbers) => `torch.tensor(${numbers}, dtype=torch.float64)`)}
${polar ? 'X = torch.stack([torch.hypot(X[:, 0], X[:, 1]), torch.atan2(X[:, 1], X[:, 0]) / torch.pi], 1)\n' : ''}
S = ${layers === 1 ? 'X @ W.T + b' : 'torch.tanh(X @ W1.T + b1) @ W2.T + b2'}
loss = torch.nn.functional.cross_entropy(S, y)
print(loss.item(), (S.argmax(1) == y).sum().item())`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

${polar ? 'let' : 'const'} X = tf.tensor2d(${points});
const y = tf.tensor1d(${classes}, 'int32');
${declared((numbers) => `tf.tensor(${numbers})`, 'const ')}
${polar ? 'const [x1, x2] = tf.unstack(X, 1);\nX = tf.stack([x1.square().add(x2.square()).sqrt(), tf.atan2(x2, x1).div(Math.PI)], 1);\n' : ''}
const S = ${layers === 1 ? 'tf.matMul(X, W, false, true).add(b)' : 'tf.matMul(tf.tanh(tf.matMul(X, W1, false, true).add(b1)), W2, false, true).add(b2)'};
const loss = tf.losses.softmaxCrossEntropy(tf.oneHot(y, 3), S);
loss.print();
S.argMax(1).equal(y).sum().print();`,
  };
}

/** The numbers that each sample prints, in order. */
export const printed = ({ derived }: Separability): number[] => [derived.loss, derived.evaluation.correct];
