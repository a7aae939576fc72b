import { listCode, matrixCode, numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { data, type LinearClassifier, type Settings } from './state';

// Each line computes the mean loss of the scores S [54, 3] for the classes y, in one library.
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
  mse: 'loss = ((S - Y) ** 2).sum() / N',
  'cross-entropy': 'loss = torch.nn.functional.cross_entropy(S, y)',
  hinge: 'loss = ((S - (S * Y).sum(1, keepdim=True) + 1).clamp(min=0) * (1 - Y)).sum() / N',
};

const tfLoss: Record<Settings['loss'], string> = {
  mse: 'S.sub(Y).square().sum().div(N)',
  'cross-entropy': 'tf.losses.softmaxCrossEntropy(Y, S)',
  hinge: 'S.sub(S.mul(Y).sum(1, true)).add(1).relu().mul(tf.sub(1, Y)).sum().div(N)',
};

/** Loss, gradient and one step from the current weights, on the same 54 points. */
export function code({ params, derived }: LinearClassifier): CodeSample {
  const rate = numberCode(params.learningRate);
  const points = `[${data.points.map(listCode).join(', ')}]`;
  const classes = listCode(data.classes);
  const bias = listCode(derived.bias ?? [0, 0, 0]);
  return {
    numpy: `import numpy as np

X = np.array(${points})
y = np.array(${classes})
W = np.array(${matrixCode(derived.weights, 13)})
b = np.array(${bias})
N, Y = len(X), np.eye(3)[y]

S = X @ W.T + b
${numpyLoss[params.loss]}
print(loss, (S.argmax(axis=1) == y).sum())  # the loss; how many are right
print(dS.T @ X)                             # its gradient, as W
W = W - ${rate} * (dS.T @ X)                # one step`,
    pytorch: `import torch

X = torch.tensor(${points}, dtype=torch.float64)
y = torch.tensor(${classes})
W = torch.tensor(${matrixCode(derived.weights, 17)}, dtype=torch.float64, requires_grad=True)
b = torch.tensor(${bias}, dtype=torch.float64)
N, Y = len(X), torch.eye(3, dtype=torch.float64)[y]

S = X @ W.T + b
${torchLoss[params.loss]}
loss.backward()
print(loss.item(), (S.argmax(1) == y).sum().item())  # the loss; how many are right
print(W.grad)                                        # its gradient
W = W.detach() - ${rate} * W.grad                    # one step`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const X = tf.tensor2d(${points});
const y = tf.tensor1d(${classes}, 'int32');
const W = tf.tensor2d(${matrixCode(derived.weights, 22)});
const b = tf.tensor1d(${bias});
const N = X.shape[0], Y = tf.oneHot(y, 3).toFloat();

const loss = (W) => {
  const S = tf.matMul(X, W, false, true).add(b);
  return ${tfLoss[params.loss]};
};
const { value, grad } = tf.valueAndGrad(loss)(W);
value.print();                        // the loss
grad.print();                         // its gradient
W.sub(grad.mul(${rate})).print();     // W after one step`,
  };
}
