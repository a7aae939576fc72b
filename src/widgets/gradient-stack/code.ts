import { numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { measureStack } from '~/models/chain/stack-measure';
import { weightScale } from '~/models/chain/start';
import { deriveSeed } from '~/numerics/random';
import { tfjsCode } from './code-tfjs';
import { type GradientStack, initOf, type Settings, shapeOf } from './state';

/** What the samples need to make the very numbers of the figure: the seed of each stream, and how far weights spread. */
export interface Recipe {
  readonly depth: number;
  readonly width: number;
  readonly activation: Settings['activation'];
  readonly norm: boolean;
  readonly skip: boolean;
  readonly inputSeed: number;
  readonly targetSeed: number;
  /** As source code: one seed for each hidden layer, and one for the output. */
  readonly layerSeeds: string;
  readonly hiddenStd: string;
  readonly outputStd: string;
}

function recipeOf(settings: Settings): Recipe {
  const { depth, width, activation } = shapeOf(settings);
  const seed = Math.round(settings.seed);
  const std = (outputs: number) => {
    const scale = weightScale(initOf(settings), width, outputs);
    return numberCode('deviation' in scale ? scale.deviation : 0);
  };
  const seeds = Array.from({ length: depth + 1 }, (_, k) => deriveSeed(seed, `layer ${k + 1}`));
  return {
    depth,
    width,
    activation: activation as Settings['activation'],
    norm: settings.norm,
    skip: settings.skip,
    inputSeed: deriveSeed(seed, 'stack inputs'),
    targetSeed: deriveSeed(seed, 'stack targets'),
    layerSeeds: `[${seeds.join(', ')}]`,
    hiddenStd: std(width),
    outputStd: std(1),
  };
}

/** f and f′ in NumPy; in the derivative a is f(z). */
const numpyFunctions: Readonly<Record<Settings['activation'], readonly [string, string]>> = {
  sigmoid: ['1 / (1 + np.exp(-z))', 'a * (1 - a)'],
  tanh: ['np.tanh(z)', '1 - a * a'],
  relu: ['np.maximum(z, 0)', '(z > 0) * 1.0'],
  'leaky-relu': ['np.where(z > 0, z, 0.01 * z)', 'np.where(z > 0, 1.0, 0.01)'],
  silu: ['z / (1 + np.exp(-z))', '1 / (1 + np.exp(-z)) * (1 + z - a)'],
  identity: ['z', 'np.ones_like(z)'],
};

const torchFunctions: Readonly<Record<Settings['activation'], string>> = {
  sigmoid: 'torch.sigmoid(z)',
  tanh: 'torch.tanh(z)',
  relu: 'torch.relu(z)',
  'leaky-relu': 'torch.nn.functional.leaky_relu(z, 0.01)',
  silu: 'torch.nn.functional.silu(z)',
  identity: 'z',
};

const normals = `def normals(seed, *shape):   # the figure's own chance: mulberry32, then Box and Muller
    count = int(np.prod(shape))
    steps = np.arange(1, count + count % 2 + 1, dtype=np.uint64)
    s = ((seed + steps * 0x6D2B79F5) & 0xFFFFFFFF).astype(np.uint32)
    t = (s ^ (s >> 15)) * (s | 1)
    t ^= t + (t ^ (t >> 7)) * (t | 61)
    u = (t ^ (t >> 14)) / 2**32
    r, turn = np.sqrt(-2 * np.log(1 - u[0::2])), 2 * np.pi * u[1::2]
    return np.stack([r * np.cos(turn), r * np.sin(turn)], 1).ravel()[:count].reshape(shape)`;

const draws = ({
  width,
  inputSeed,
  targetSeed,
  layerSeeds,
  hiddenStd,
  outputStd,
}: Recipe) => `n, N = ${width}, 128
seeds = ${layerSeeds}
X, T = normals(${inputSeed}, N, n), normals(${targetSeed}, N, 1)
W = [${hiddenStd} * normals(seed, n, n) for seed in seeds[:-1]]
V = ${outputStd} * normals(seeds[-1], n, 1)   # the output`;

/** One pass forward and one back, with the very draws of the figure. */
export function code({ params }: Pick<GradientStack, 'params'>): CodeSample {
  const recipe = recipeOf(params);
  const { activation, norm, skip } = recipe;
  const [f, slope] = numpyFunctions[activation];
  const normalize = `
    s = np.sqrt(z.var(0) + 1e-5)   # batch normalisation
    z = (z - z.mean(0)) / s`;
  const undo = `
    d = (d - d.mean(0) - z * (d * z).mean(0)) / s   # back through it`;
  return {
    numpy: `import numpy as np

${normals}

${draws(recipe)}

h, passed = X, []
for w in W:
    z, s = h @ w, 1${norm ? normalize : ''}
    a = ${f}
    passed.append((h, z, a, s))
    h = ${skip ? 'h + a' : 'a'}

signal = 2 * (h @ V - T) / N @ V.T     # dL/dh for the mean squared error
norms = []
for w, (h, z, a, s) in zip(reversed(W), reversed(passed)):
    d = signal * (${slope})${norm ? undo : ''}
    norms.insert(0, np.linalg.norm(h.T @ d))
    signal = d @ w.T${skip ? ' + signal' : ''}
print(np.log10(norms))                 # from the first layer to the last`,
    pytorch: `import numpy as np
import torch

${normals}

${draws(recipe)}
X, T, V = (torch.from_numpy(each) for each in (X, T, V))
W = [torch.from_numpy(w).requires_grad_() for w in W]

h = X
for w in W:
    z = h @ w${norm ? '\n    z = torch.nn.functional.batch_norm(z, None, None, training=True, eps=1e-5)' : ''}
    a = ${torchFunctions[activation]}
    h = ${skip ? 'h + a' : 'a'}
torch.nn.functional.mse_loss(h @ V, T).backward()
print([round(w.grad.norm().log10().item(), 4) for w in W])   # from the first layer to the last`,
    tfjs: tfjsCode(recipe),
  };
}

/** What each sample prints: log₁₀ of every layer's gradient. */
export const printed = ({ params }: Pick<GradientStack, 'params'>): number[] =>
  measureStack(shapeOf(params), initOf(params), Math.round(params.seed)).layers.map(({ gradient }) =>
    Math.log10(gradient),
  );
