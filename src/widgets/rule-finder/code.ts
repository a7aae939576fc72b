import { listCode, numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { step } from '~/models/line-fit';
import { asked, lineOf, puzzle, type RuleFinder } from './state';

/** The loss, its gradient, one step from where the figure stands, and the answer for 5. */
export function code({ params }: RuleFinder): CodeSample {
  const [x, y] = [listCode(puzzle.map(([input]) => input)), listCode(puzzle.map(([, target]) => target))];
  const [w, b, rate] = [params.w, params.b, params.learningRate].map(numberCode) as [string, string, string];
  return {
    numpy: `import numpy as np

x = np.array(${x})
y = np.array(${y})
w, b = ${w}, ${b}

print(w * ${asked} + b)                # the answer for ${asked}
e = w * x + b - y
print((e ** 2).mean())         # the loss
dw, db = 2 * (e * x).mean(), 2 * e.mean()
print(dw, db)                  # its gradient
w, b = w - ${rate} * dw, b - ${rate} * db
print(w, b)                    # after one step`,
    pytorch: `import torch

x = torch.tensor(${x}, dtype=torch.float64)
y = torch.tensor(${y}, dtype=torch.float64)
w = torch.tensor(float(${w}), dtype=torch.float64, requires_grad=True)
b = torch.tensor(float(${b}), dtype=torch.float64, requires_grad=True)

print((w * ${asked} + b).item())              # the answer for ${asked}
loss = ((w * x + b - y) ** 2).mean()
loss.backward()
print(loss.item())                    # the loss
print(w.grad.item(), b.grad.item())   # its gradient
with torch.no_grad():
    w -= ${rate} * w.grad
    b -= ${rate} * b.grad
print(w.item(), b.item())             # after one step`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const x = tf.tensor1d(${x});
const y = tf.tensor1d(${y});
const w = tf.scalar(${w});
const b = tf.scalar(${b});

w.mul(${asked}).add(b).print();                 // the answer for ${asked}
const loss = (w, b) => w.mul(x).add(b).sub(y).square().mean();
const { value, grads: [dw, db] } = tf.valueAndGrads(loss)([w, b]);
value.print();                          // the loss
dw.print(); db.print();                 // its gradient
w.sub(dw.mul(${rate})).print();         // after one step: w
b.sub(db.mul(${rate})).print();         // and b`,
  };
}

/** What the samples print, in order. */
export function printed({ params, derived }: RuleFinder): number[] {
  const { loss, weightGradient, biasGradient, answer } = derived;
  const next = step(lineOf(params), puzzle, params.learningRate);
  return [answer, loss, weightGradient, biasGradient, next.weight, next.bias];
}
