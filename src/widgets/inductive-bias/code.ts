import type { CodeSample } from '~/kit/widget';
import { networkNames, parameterCounts } from '~/models/inductive-bias/networks';
import type { InductiveBias } from './state';

/**
 * The three networks and how they learn, for pictures of the reader's own. What runs at once is the counting of parameters, and why
 * shuffled pixels are the same to an MLP: with the rows of its first weights in the same order it computes the same.
 */
export function code({ params }: InductiveBias): CodeSample {
  const steps = Number(params.steps);
  return { numpy: numpy(steps), pytorch: pytorch(steps), tfjs: tfjs(steps) };
}

/** What the samples print: three sizes, and a difference that is rounding only. */
export const printed = (_state: InductiveBias): number[] => [
  ...networkNames.map((name) => parameterCounts[name]),
  0,
];

const numpy = (steps: number) => `import numpy as np

chance = np.random.default_rng(1)
linear, norm = lambda inputs, outputs: [inputs * outputs, outputs], lambda d: [d, d]

mlp = linear(196, 48) + linear(48, 10)
cnn = linear(3 * 3 * 1, 12) + linear(3 * 3 * 12, 24) + linear(2 * 2 * 24, 64) + linear(64, 10)
block = norm(24) + linear(24, 3 * 24) + linear(24, 24) + norm(24) + linear(24, 48) + linear(48, 24)
vit = linear(2 * 2, 24) + [49 * 24] + 2 * block + linear(24, 10)
print(sum(mlp), sum(cnn), sum(vit))   # numbers to learn

def train_mlp(x, digit, steps=${steps}):   # x [N, 196] in [0, 1], digit [N]
    p = [chance.normal(0, np.sqrt(2 / 196), (196, 48)), np.zeros(48),
         chance.normal(0, np.sqrt(2 / 48), (48, 10)), np.zeros(10)]
    m, v = [0 * w for w in p], [0 * w for w in p]
    for t in range(1, steps + 1):
        i = chance.integers(len(x), size=32)
        h = np.maximum(x[i] @ p[0] + p[1], 0)
        s = np.exp(h @ p[2] + p[3])
        d = (s / s.sum(1, keepdims=True) - np.eye(10)[digit[i]]) / 32
        e = d @ p[2].T * (h > 0)
        for k, g in enumerate([x[i].T @ e, e.sum(0), h.T @ d, d.sum(0)]):   # Adam
            m[k], v[k] = 0.9 * m[k] + 0.1 * g, 0.999 * v[k] + 0.001 * g * g
            p[k] -= 0.002 * m[k] / (1 - 0.9**t) / (np.sqrt(v[k] / (1 - 0.999**t)) + 1e-8)
    return p

# To an MLP shuffled pixels are the same: put the rows of its first weights in the same order.
order = chance.permutation(196)
x, w = chance.random((5, 196)), chance.normal(size=(196, 48))
print(np.abs(x @ w - x[:, order] @ w[order]).max())`;

const pytorch = (steps: number) => `import torch
from torch import nn

class ViT(nn.Module):
    def __init__(self, d=24):
        super().__init__()
        self.embed, self.head = nn.Linear(2 * 2, d), nn.Linear(d, 10)
        self.place = nn.Parameter(0.02 * torch.randn(49, d))
        self.blocks = nn.Sequential(*[
            nn.TransformerEncoderLayer(d, 3, 48, 0.0, nn.GELU('tanh'), batch_first=True, norm_first=True)
            for _ in range(2)])

    def forward(self, x):
        patches = nn.functional.unfold(x, 2, stride=2).transpose(1, 2)   # [N, 49, 4]
        return self.head(self.blocks(self.embed(patches) + self.place).mean(1))

mlp = nn.Sequential(nn.Flatten(), nn.Linear(196, 48), nn.ReLU(), nn.Linear(48, 10))
cnn = nn.Sequential(
    nn.Conv2d(1, 12, 3), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(12, 24, 3), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(96, 64), nn.ReLU(), nn.Linear(64, 10))
vit = ViT()
print(*[sum(p.numel() for p in net.parameters()) for net in (mlp, cnn, vit)])   # numbers to learn

def train(net, x, digit, steps=${steps}):   # x [N, 1, 14, 14] in [0, 1], digit [N]
    optimizer = torch.optim.Adam(net.parameters(), lr=0.002)
    for step in range(steps):
        i = torch.randint(len(x), (32,))
        loss = nn.functional.cross_entropy(net(x[i]), digit[i])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

# To an MLP shuffled pixels are the same: put the columns of its first weights in the same order.
order = torch.randperm(196)
x, w = torch.rand(5, 196), mlp[1].weight.detach()
print((x @ w.T - x[:, order] @ w[:, order].T).abs().max().item())`;

const tfjs = (steps: number) => `import * as tf from '@tensorflow/tfjs';

const { conv2d, maxPooling2d, flatten, dense } = tf.layers;
const conv = (filters, more) => conv2d({ filters, kernelSize: 3, activation: 'relu', ...more });
const mlp = tf.sequential({ layers: [
  flatten({ inputShape: [14, 14, 1] }), dense({ units: 48, activation: 'relu' }), dense({ units: 10 }),
] });
const cnn = tf.sequential({ layers: [
  conv(12, { inputShape: [14, 14, 1] }), maxPooling2d({ poolSize: 2 }),
  conv(24), maxPooling2d({ poolSize: 2 }),
  flatten(), dense({ units: 64, activation: 'relu' }), dense({ units: 10 }),
] });

// A vision transformer, from operations.
const d = 24;
const linear = (i, o) => [tf.variable(tf.randomNormal([i, o], 0, Math.sqrt(2 / (i + o)))), tf.variable(tf.zeros([o]))];
const norm = () => [tf.variable(tf.ones([d])), tf.variable(tf.zeros([d]))];
const embed = linear(4, d), head = linear(d, 10), place = tf.variable(tf.randomNormal([49, d], 0, 0.02));
const blocks = [0, 1].map(() => ({
  before: norm(), ask: linear(d, 3 * d), mix: linear(d, d), again: norm(), up: linear(d, 48), down: linear(48, d),
}));
const of = ([w, b], x) => tf.add(tf.matMul(x, w), b);
const normal = ([gain, shift], x) => {
  const { mean, variance } = tf.moments(x, -1, true);
  return x.sub(mean).div(variance.add(1e-5).sqrt()).mul(gain).add(shift);
};
const gelu = (z) => z.mul(0.5).mul(z.add(z.pow(3).mul(0.044715)).mul(Math.sqrt(2 / Math.PI)).tanh().add(1));
function vit(x) {   // [N, 14, 14, 1] to logits [N, 10]
  const n = x.shape[0];
  const patches = x.reshape([n, 7, 2, 7, 2]).transpose([0, 1, 3, 2, 4]).reshape([n * 49, 4]);
  let h = of(embed, patches).reshape([n, 49, d]).add(place).reshape([n * 49, d]);
  for (const { before, ask, mix, again, up, down } of blocks) {
    const heads = of(ask, normal(before, h)).reshape([n, 49, 3, 3, 8]).transpose([2, 0, 3, 1, 4]);
    const [q, k, v] = tf.unstack(heads);
    const shares = tf.softmax(tf.matMul(q, k, false, true).div(Math.sqrt(8)));
    h = h.add(of(mix, tf.matMul(shares, v).transpose([0, 2, 1, 3]).reshape([n * 49, d])));
    h = h.add(of(down, gelu(of(up, normal(again, h)))));
  }
  return of(head, h.reshape([n, 49, d]).mean(1));
}

// x [N, 14, 14, 1] in [0, 1], digit a list of N; net is vit, or (x) => mlp.apply(x)
function train(net, x, digit, steps = ${steps}) {
  const adam = tf.train.adam(0.002);
  for (let step = 0; step < steps; step++) tf.tidy(() => {
    const i = tf.randomUniform([32], 0, digit.length, 'int32');
    const target = tf.oneHot(tf.gather(tf.tensor1d(digit, 'int32'), i), 10);
    adam.minimize(() => tf.losses.softmaxCrossEntropy(target, net(tf.gather(x, i))));
  });
}

const learned = [embed, head, place, blocks.map((block) => Object.values(block))].flat(4);
console.log(mlp.countParams(), cnn.countParams(), learned.reduce((sum, { size }) => sum + size, 0));

// To an MLP shuffled pixels are the same: put the rows of its first weights in the same order.
const order = tf.util.createShuffledIndices(196);
const pixels = tf.randomUniform([5, 196]), w = mlp.layers[1].getWeights()[0];
const shuffled = tf.matMul(tf.gather(pixels, [...order], 1), tf.gather(w, [...order]));
console.log(tf.max(tf.abs(tf.sub(tf.matMul(pixels, w), shuffled))).dataSync()[0]);`;
