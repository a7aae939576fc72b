import { listCode, matrixCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { inputsOf } from '~/models/chain/start';
import { activationCode, featureCode, type LossCode, lossCode } from './code-parts';
import type { MlpPlayground, Playground } from './state';

/** W of layer k, [in, out] as the figure has it. */
function rowsOf({ spec, layers }: Playground, k: number): number[][] {
  const { units } = spec.layers[k]!;
  const { weights } = layers[k]!;
  return Array.from({ length: inputsOf(spec, k) }, (_, i) => [
    ...weights.subarray(i * units, (i + 1) * units),
  ]);
}

const lossKind = ({ spec, examples }: Playground): LossCode =>
  spec.loss !== 'mse' || examples.classCount === 0
    ? spec.loss
    : examples.classCount === 2
      ? 'mse-of-class'
      : 'mse-of-classes';

/** The losses on the points to learn from and on those to test with, by the network as it stands. */
export function code({ params, derived }: MlpPlayground): CodeSample {
  const { spec, examples, features, layers } = derived;
  const order = [...examples.train, ...examples.test];
  const points = matrixCode(order.map((i) => examples.points[i]!));
  const targets = listCode(order.map((i) => examples.targets[i]!));
  const n = examples.train.length;
  const kind = lossKind(derived);
  const inputs = (library: keyof typeof featureCode) =>
    features.map((i) => featureCode[library][i]!).join(', ');
  const numbers = (array: (source: string) => string) =>
    spec.layers
      .map(
        (_, k) =>
          `    (${array(matrixCode(rowsOf(derived, k), 6))},\n     ${array(listCode([...layers[k]!.bias]))}),`,
      )
      .join('\n');
  const network = `def network(a):
    for W, b in layers[:-1]:
        a = f(a @ W + b)
    W, b = layers[-1]
    return a @ W + b`;
  const sets = [...(n > 0 ? ['[:n]'] : []), ...(examples.test.length > 0 ? ['[n:]'] : [])];
  const python = sets.map((part) => `loss(network(inputs(X${part})), t${part})`);
  const printing = (values: readonly string[]) =>
    values.length > 0 ? `print(${values.join(', ')})   # loss: training, test` : '# no points yet';
  const { numpy, pytorch, tfjs } = activationCode[params.activation];
  const whole = kind === 'softmax-cross-entropy' || kind === 'mse-of-classes';
  return {
    numpy: `import math
import numpy as np

X = np.array(${points}).reshape(-1, 2)   # points
t = np.array(${targets}${whole ? ', dtype=int' : ''})   # ${examples.classCount === 0 ? 'values' : 'classes'}
n = ${n}   # the first n are learned from
layers = [   # weights [in, out] and bias of each layer
${numbers((source) => `np.array(${source})`)}
]

def inputs(X):
    x1, x2 = X.T
    return np.stack([${inputs('numpy')}], axis=1)

def f(z):
    return ${numpy}

${network}

def loss(z, t):
${lossCode[kind].numpy}

${printing(python)}`,
    pytorch: `import torch
import torch.nn.functional as F
torch.set_default_dtype(torch.float64)

X = torch.tensor(${points}).double().reshape(-1, 2)   # points
t = torch.tensor(${targets}, dtype=${whole ? 'torch.long' : 'torch.float64'})   # ${examples.classCount === 0 ? 'values' : 'classes'}
n = ${n}   # the first n are learned from
layers = [   # weights [in, out] and bias of each layer
${numbers((source) => `torch.tensor(${source}).double()`)}
]

def inputs(X):
    x1, x2 = X.T
    return torch.stack([${inputs('pytorch')}], dim=1)

def f(z):
    return ${pytorch}

${network}

def loss(z, t):
${lossCode[kind].pytorch}

${printing(python.map((each) => `${each}.item()`))}`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const X = ${points};   // points
const t = ${targets};   // ${examples.classCount === 0 ? 'values' : 'classes'}
const n = ${n};   // the first n are learned from
const layers = [   // weights [in, out] and bias of each layer
${spec.layers.map((_, k) => `  [${matrixCode(rowsOf(derived, k), 3)},\n   ${listCode([...layers[k]!.bias])}],`).join('\n')}
];

const f = z => ${tfjs};

function network(points) {
  const [x1, x2] = [0, 1].map(axis => tf.tensor1d(points.map(point => point[axis])));
  let a = tf.stack([${inputs('tfjs')}], 1);
  layers.forEach(([W, b], k) => {
    const z = a.matMul(tf.tensor2d(W)).add(b);
    a = k < layers.length - 1 ? f(z) : z;
  });
  return a;
}

function loss(z, t) {
${lossCode[kind].tfjs}
}

${
  sets.length > 0
    ? `console.log(${sets
        .map((part) => (part === '[:n]' ? 'slice(0, n)' : 'slice(n)'))
        .map((part) => `loss(network(X.${part}), t.${part}).arraySync()`)
        .join(', ')});   // loss: training, test`
    : '// no points yet'
}`,
  };
}

/** What the samples print, in order. */
export const printed = ({ derived: { train, test } }: MlpPlayground): number[] =>
  [train, test].flatMap((score) => (score ? [score.loss] : []));
