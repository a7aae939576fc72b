import { commented, listCode, matrixCode, numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { subtract } from '~/numerics/vector';
import { data, type LinearClassifier, type Settings } from './state';

// Each computes the loss of the scores S [54, 3]; the NumPy lines also the slope dS of the loss for every score.
const numpyLoss: Record<Settings['loss'], string> = {
  mse: `loss = ((S - Y) ** 2).sum() / N
dS = 2 * (S - Y) / N`,
  'cross-entropy': `E = np.exp(S - S.max(axis=1, keepdims=True))
P = E / E.sum(axis=1, keepdims=True)
loss = -np.log((P * Y).sum(axis=1)).mean()
dS = (P - Y) / N`,
  hinge: `margins = np.maximum(0, S - (S * Y).sum(axis=1, keepdims=True) + 1) * (1 - Y)
loss = margins.sum() / N
over = (margins > 0).astype(float)
dS = (over - Y * over.sum(axis=1, keepdims=True)) / N`,
};

const torchLoss: Record<Settings['loss'], string> = {
  mse: '((S - Y) ** 2).sum() / N',
  'cross-entropy': 'torch.nn.functional.cross_entropy(S, y)',
  hinge: '((S - (S * Y).sum(1, keepdim=True) + 1).clamp(min=0) * (1 - Y)).sum() / N',
};

const tfLoss: Record<Settings['loss'], string> = {
  mse: 'S.sub(Y).square().sum().div(N)',
  'cross-entropy': 'tf.losses.softmaxCrossEntropy(Y, S)',
  hinge: 'S.sub(S.mul(Y).sum(1, true)).add(1).relu().mul(tf.sub(1, Y)).sum().div(N)',
};

/** Loss, right answers, gradient and one step from the current weights, on the same 54 points. */
export function code({ params, derived }: LinearClassifier): CodeSample {
  const rate = numberCode(params.learningRate);
  const points = `[${data.points.map(listCode).join(', ')}]`;
  const classes = listCode(data.classes);
  const bias = listCode(derived.bias ?? [0, 0, 0]);
  // Only a figure with a bias shows what becomes of it.
  const lines = (
    mark: '#' | '//',
    samples: readonly (readonly [string, string?])[],
    ofBias: readonly string[],
  ) =>
    commented(
      mark,
      params.bias ? [...samples, ...ofBias.map((code) => [code, 'the same for the bias'] as const)] : samples,
    );
  return {
    numpy: `import numpy as np

X = np.array(${points})
y = np.array(${classes})
W = np.array(${matrixCode(derived.weights, 13)})
b = np.array(${bias})
N, Y = len(X), np.eye(3)[y]

S = X @ W.T + b
${numpyLoss[params.loss]}
dW, db = dS.T @ X, dS.sum(axis=0)
${lines(
  '#',
  [
    ['print(loss, (S.argmax(axis=1) == y).sum())', 'the loss; how many are right'],
    ['print(dW)', 'the gradient'],
    [`print(W - ${rate} * dW)`, 'after one step'],
  ],
  ['print(db)', `print(b - ${rate} * db)`],
)}`,
    pytorch: `import torch

X = torch.tensor(${points}, dtype=torch.float64)
y = torch.tensor(${classes})
W = torch.tensor(${matrixCode(derived.weights, 17)}, dtype=torch.float64, requires_grad=True)
b = torch.tensor(${bias}, dtype=torch.float64, requires_grad=True)
N, Y = len(X), torch.eye(3, dtype=torch.float64)[y]

S = X @ W.T + b
loss = ${torchLoss[params.loss]}
loss.backward()
${lines(
  '#',
  [
    ['print(loss.item(), (S.argmax(1) == y).sum().item())', 'the loss; how many are right'],
    ['print(W.grad)', 'the gradient'],
    [`print(W.detach() - ${rate} * W.grad)`, 'after one step'],
  ],
  ['print(b.grad)', `print(b.detach() - ${rate} * b.grad)`],
)}`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const X = tf.tensor2d(${points});
const y = tf.tensor1d(${classes}, 'int32');
const W = tf.tensor2d(${matrixCode(derived.weights, 22)});
const b = tf.tensor1d(${bias});
const N = X.shape[0], Y = tf.oneHot(y, 3).toFloat();

const scores = (W, b) => tf.matMul(X, W, false, true).add(b);
const loss = (W, b) => {
  const S = scores(W, b);
  return ${tfLoss[params.loss]};
};
const { value, grads: [dW, db] } = tf.valueAndGrads(loss)([W, b]);
${lines(
  '//',
  [
    ['value.print();', 'the loss'],
    ['scores(W, b).argMax(1).equal(y).sum().print();', 'how many are right'],
    ['dW.print();', 'the gradient'],
    [`W.sub(dW.mul(${rate})).print();`, 'after one step'],
  ],
  ['db.print();', `b.sub(db.mul(${rate})).print();`],
)}`,
  };
}

/** The numbers that each sample prints, in order. Locks are the figure's own: the samples move everything. */
export function printed({ params, derived }: LinearClassifier): number[] {
  const { weightsGradient, biasGradient = [] } = derived.gradient;
  const after = (values: readonly number[], slopes: readonly number[]) =>
    subtract(
      values,
      slopes.map((slope) => params.learningRate * slope),
    );
  return [
    derived.loss,
    derived.scores.filter((scores, i) => scores.indexOf(Math.max(...scores)) === data.classes[i]).length,
    ...weightsGradient.flat(),
    ...after(derived.weights.flat(), weightsGradient.flat()),
    ...biasGradient,
    ...after(derived.bias ?? [], biasGradient),
  ];
}
