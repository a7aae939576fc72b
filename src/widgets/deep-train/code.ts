import { numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { DeepTrain, Settings } from './state';

const torchActivations = { sigmoid: 'nn.Sigmoid', tanh: 'nn.Tanh', relu: 'nn.ReLU' } as const;
const numpyActivations = {
  sigmoid: ['1 / (1 + np.exp(-z))', 'a * (1 - a)'],
  tanh: ['np.tanh(z)', '1 - a * a'],
  relu: ['np.maximum(z, 0)', '(a > 0) * 1.0'],
} as const;

const deviation = (init: Settings['init'], root: string) =>
  ({
    'xavier-normal': `${root}(2 / (inputs + outputs))`,
    'he-normal': `${root}(2 / inputs)`,
    small: '0.01',
    large: '1',
  })[init];

const torchOptimizers = (rate: string) =>
  ({
    sgd: `torch.optim.SGD(net.parameters(), lr=${rate})`,
    momentum: `torch.optim.SGD(net.parameters(), lr=${rate}, momentum=0.9)`,
    rmsprop: `torch.optim.RMSprop(net.parameters(), lr=${rate}, alpha=0.9)`,
    adam: `torch.optim.Adam(net.parameters(), lr=${rate})`,
  }) as const;
const tfOptimizers = (rate: string) =>
  ({
    sgd: `tf.train.sgd(${rate})`,
    momentum: `tf.train.momentum(${rate}, 0.9)`,
    rmsprop: `tf.train.rmsprop(${rate}, 0.9)`,
    adam: `tf.train.adam(${rate})`,
  }) as const;

/**
 * The same network and the same learning, for 14×14 pictures of digits of the reader's own: x [N, 196], digit [N]. What runs at
 * once is the counting of weights and biases, layer by layer.
 */
export function code({ params }: DeepTrain): CodeSample {
  const rate = numberCode(params.learningRate);
  return { numpy: numpy(params, rate), pytorch: pytorch(params, rate), tfjs: tfjs(params, rate) };
}

/** What the samples print, in order: weights and biases of each layer, then all. */
export const printed = ({ derived }: DeepTrain): number[] => [...derived.counts, derived.parameters];

function numpy(
  { hiddenLayers, activation, init, batchNorm, skip, optimizer }: Settings,
  rate: string,
): string {
  const [value, slope] = numpyActivations[activation];
  const left = [
    batchNorm && 'batch normalisation',
    skip && 'skips',
    optimizer !== 'momentum' && optimizer !== 'sgd' && `${optimizer}'s step sizes`,
  ].filter(Boolean);
  const note = left.length > 0 ? `   # without ${left.join(', ')}: see PyTorch` : '';
  const momentum = optimizer === 'momentum' ? 0.9 : 0;
  const counts = batchNorm
    ? 'w.size + c.size + (2 * c.size if k < L else 0)   # two more per unit that is normalised'
    : 'w.size + c.size';
  return `import numpy as np

L, draw = ${hiddenLayers}, np.random.default_rng(1).normal
sizes = [14 * 14] + L * [32] + [10]
pairs = list(zip(sizes, sizes[1:]))
W = [draw(0, ${deviation(init, 'np.sqrt')}, (inputs, outputs)) for inputs, outputs in pairs]
b = [np.zeros(outputs) for outputs in sizes[1:]]

def gradients(x, digit):   # of the mean cross-entropy, for every W and b${note}
    a = [x]
    for k in range(L):
        z = a[-1] @ W[k] + b[k]
        a.append(${value})
    s = np.exp(a[-1] @ W[L] + b[L])
    d, found = (s / s.sum(1, keepdims=True) - np.eye(10)[digit]) / len(x), []
    for k in reversed(range(L + 1)):
        found.insert(0, (a[k].T @ d, d.sum(0)))
        d = d @ W[k].T * slope(a[k]) if k > 0 else d
    return found

slope = lambda a: ${slope}

def train(x, digit, steps):
    start, v = [w.copy() for w in W], [(0, 0)] * (L + 1)
    for step in range(steps):
        i = np.random.randint(len(x), size=64)
        for k, g in enumerate(gradients(x[i], digit[i])):
            v[k] = [${momentum} * before + now for before, now in zip(v[k], g)]
            W[k], b[k] = W[k] - ${rate} * v[k][0], b[k] - ${rate} * v[k][1]
    return [np.linalg.norm(w - w0) / np.linalg.norm(w0) for w, w0 in zip(W, start)]   # distance travelled

counts = [${counts.split('   #')[0]} for k, (w, c) in enumerate(zip(W, b))]
print(*counts, sum(counts))   # weights and biases of each layer, and all`;
}

function pytorch(
  { hiddenLayers, activation, init, batchNorm, skip, optimizer }: Settings,
  rate: string,
): string {
  return `import torch
from torch import nn

class Hidden(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.f = nn.Sequential(nn.Linear(inputs, outputs)${batchNorm ? ', nn.BatchNorm1d(outputs)' : ''}, ${torchActivations[activation]}())
        nn.init.normal_(self.f[0].weight, 0, ${deviation(init, '').replace(/\((.*)\)/, '($1) ** 0.5')})
        nn.init.zeros_(self.f[0].bias)

    def forward(self, x):
        return ${skip ? 'self.f(x) + x if x.shape[1] == 32 else self.f(x)' : 'self.f(x)'}

sizes = [14 * 14] + ${hiddenLayers} * [32]
net = nn.Sequential(*[Hidden(*pair) for pair in zip(sizes, sizes[1:])], nn.Linear(32, 10))
optimizer = ${torchOptimizers(rate)[optimizer]}

def train(x, digit, steps):   # x [N, 196] in [0, 1], digit [N]
    start = [p.detach().clone() for p in net.parameters() if p.dim() == 2]
    for step in range(steps):
        i = torch.randint(len(x), (64,))
        loss = nn.functional.cross_entropy(net(x[i]), digit[i])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    now = [p.detach() for p in net.parameters() if p.dim() == 2]
    return [((w - w0).norm() / w0.norm()).item() for w, w0 in zip(now, start)]   # distance travelled

counts = [sum(p.numel() for p in layer.parameters()) for layer in net]
print(*counts, sum(counts))   # weights and biases of each layer, and all`;
}

function tfjs(
  { hiddenLayers, activation, init, batchNorm, skip, optimizer }: Settings,
  rate: string,
): string {
  const norm = batchNorm ? '\n  h = tf.layers.batchNormalization().apply(h);' : '';
  const add = skip ? 'k > 0 ? tf.layers.add().apply([x, h]) : h' : 'h';
  return `import * as tf from '@tensorflow/tfjs';

const L = ${hiddenLayers};
const dense = (x, inputs, outputs) => tf.layers.dense({
  units: outputs,
  kernelInitializer: tf.initializers.randomNormal({ stddev: ${deviation(init, 'Math.sqrt')} }),
}).apply(x);

const input = tf.input({ shape: [14 * 14] });
let x = input;
for (let k = 0; k < L; k++) {
  let h = dense(x, k > 0 ? 32 : 14 * 14, 32);${norm}
  h = tf.layers.activation({ activation: '${activation}' }).apply(h);
  x = ${add};
}
const net = tf.model({ inputs: input, outputs: dense(x, 32, 10) });
net.compile({
  optimizer: ${tfOptimizers(rate)[optimizer]},
  loss: (t, s) => tf.losses.softmaxCrossEntropy(t, s),
});
// images [N, 196] in [0, 1], digits [N, 10] one-hot
const train = (images, digits) => net.fit(images, digits, { batchSize: 64, epochs: 6 });

// Weights and biases: a layer's count includes those of its normalisation.
const counts = [];
for (const layer of net.layers) {
  const own = layer.trainableWeights.reduce((sum, w) => sum + w.shape.reduce((a, b) => a * b), 0);
  if (layer.getClassName() === 'Dense') counts.push(own);
  else if (own > 0) counts[counts.length - 1] += own;
}
console.log(counts.join(' '), counts.reduce((a, b) => a + b));`;
}
