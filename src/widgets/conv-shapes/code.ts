import type { CodeSample } from '~/kit/widget';
import type { Layer } from './layer';
import { discs, weightShift } from './numbers';
import type { ConvShapes } from './state';

/** Builds the layer, filled with the figure's numbers; prints the output's shape, the count of parameters and the chosen cell. */
export function code({ derived: { layer, cell } }: ConvShapes): CodeSample {
  if (!cell)
    return { numpy: "print('no output')", pytorch: "print('no output')", tfjs: "console.log('no output');" };
  const { row, column, map } = cell;
  const learns = layer.kind !== 'pool';
  const print = (count: string) =>
    `${learns ? `print(${count})   # parameters\n` : ''}print(Y[${map}, ${row}, ${column}]`;
  return {
    numpy: `import numpy as np

${settings(layer)}
${pythonFill(layer, 'np')}

${numpyLayer[layer.kind](layer)}
print(*Y.shape)   # channels, rows, columns
${print('W.size + b.size')})   # the cell in view`,
    pytorch: `import torch
import torch.nn.functional as F

def indices(shape):
    return torch.meshgrid(*[torch.arange(n) for n in shape], indexing='ij')

${settings(layer)}
${pythonFill(layer, 'torch')}${learns ? '\nW, b = W.double(), b.double()' : ''}

Y = ${torchCall(layer)}[0]
print(*Y.shape)   # channels, rows, columns
${print('W.numel() + b.numel()')}.item())   # the cell in view`,
    tfjs: tfjs(layer, { row, column, map }),
  };
}

/** The numbers that each sample prints, in order. */
export function printed({ derived: { layer, cell } }: ConvShapes): number[] {
  if (!cell || layer.out === undefined) return [];
  return [
    ...[layer.filters, layer.out, layer.out],
    ...(layer.kind === 'pool' ? [] : [layer.parameters]),
    cell.value,
  ];
}

const named = ({ size, channels, filters, kernel, stride, padding, dilation, extra, kind }: Layer) => [
  ['H', size],
  ['C', channels],
  ...(kind === 'pool' ? [] : [['n', filters]]),
  ['k', kernel],
  ['s', stride],
  ['p', padding],
  ...(kind === 'pool' ? [] : [['d', dilation]]),
  ...(kind === 'transposed' ? [['a', extra]] : []),
];

const settings = (layer: Layer) => {
  const all = named(layer);
  return `${all.map(([name]) => name).join(', ')} = ${all.map(([, value]) => value).join(', ')}`;
};

function pythonFill({ kind, kernel }: Layer, library: 'np' | 'torch'): string {
  const torch = library === 'torch';
  const indices = torch ? 'indices' : 'np.indices';
  const picture = `c, y, x = ${indices}((C, H, H))        # a picture of three discs over a floor
y, x = (y + 0.5) / H, (x + 0.5) / H
discs = [${discs.map((disc) => `(${disc.join(', ')})`).join(', ')}]
X = 1 + 3 * (y > 0.8)
for m, (i, j, r) in enumerate(discs):
    X = ${library}.where((y - i) ** 2 + (x - j) ** 2 < r * r, 2 + (3 * m + 5 * c + 1) % 4 * 2, X)`;
  if (kind === 'pool') return torch ? `${picture}\nX = X.double()` : picture;
  return `${picture}
f, c, u, v = ${indices}((n, C, k, k))     # weights in stripes, −2 to 2
W = (f % 3 * u + (f + 1) % 3 * v + 2 * c + f // 3 + ${weightShift(kernel)}) % 5 - 2
b = ${library}.arange(n) % 3 + 1${torch ? '\nX = X.double()' : ''}`;
}

const numpyLayer: Readonly<Record<Layer['kind'], (layer: Layer) => string>> = {
  conv: () => `span = d * (k - 1) + 1
o = (H + 2 * p - span) // s + 1
P = np.pad(X, ((0, 0), (p, p), (p, p)))
Y = np.zeros((n, o, o))
for i in range(o):
    for j in range(o):
        window = P[:, i*s:i*s+span:d, j*s:j*s+span:d]
        Y[:, i, j] = (W * window).sum(axis=(1, 2, 3)) + b`,
  transposed: () => `span = d * (k - 1) + 1
full = np.zeros((n, (H - 1) * s + span + a, (H - 1) * s + span + a))
for i in range(H):
    for j in range(H):   # every pixel lays all filters, times itself, onto the output
        full[:, i*s:i*s+span:d, j*s:j*s+span:d] += np.tensordot(W, X[:, i, j], ((1,), (0,)))
o = full.shape[1] - 2 * p
Y = full[:, p:p+o, p:p+o] + b[:, None, None]`,
  pool: () => `o = (H + 2 * p - k) // s + 1
P = np.pad(X.astype(float), ((0, 0), (p, p), (p, p)), constant_values=-np.inf)
Y = np.zeros((C, o, o))
for i in range(o):
    for j in range(o):
        Y[:, i, j] = P[:, i*s:i*s+k, j*s:j*s+k].max(axis=(1, 2))`,
};

const torchCall = ({ kind }: Layer) =>
  ({
    conv: 'F.conv2d(X[None], W, b, stride=s, padding=p, dilation=d)',
    transposed:
      'F.conv_transpose2d(X[None], W.transpose(0, 1), b, stride=s, padding=p, output_padding=a, dilation=d)',
    pool: 'F.max_pool2d(X[None], k, stride=s, padding=p)',
  })[kind];

function tfjs(
  layer: Layer,
  at: { readonly row: number; readonly column: number; readonly map: number },
): string {
  const { kind, out, dilation } = layer;
  const learns = kind !== 'pool';
  const shape = kind === 'transposed' ? '[span, span, n, C]' : '[span, span, C, n]';
  const place = kind === 'transposed' ? 'u * d, v * d, f, c' : 'u * d, v * d, c, f';
  const weights = learns
    ? `
const span = d * (k - 1) + 1;${dilation > 1 ? '  // gaps of the filter hold zeros' : ''}
const W = tf.buffer(${shape});
for (let f = 0; f < n; f++)
  for (let c = 0; c < C; c++)
    for (let u = 0; u < k; u++)
      for (let v = 0; v < k; v++)
        W.set((f % 3 * u + (f + 1) % 3 * v + 2 * c + Math.floor(f / 3) + ${weightShift(layer.kernel)}) % 5 - 2, ${place});
const b = tf.tensor1d(Array.from({ length: n }, (_, f) => f % 3 + 1));
`
    : '';
  const call = {
    conv: 'tf.conv2d(X.toTensor(), W.toTensor(), s, p).add(b)',
    transposed: `tf.conv2dTranspose(X.toTensor(), W.toTensor(), [1, ${out}, ${out}, n], s, p).add(b)`,
    pool: 'tf.maxPool(X.toTensor(), k, s, p)',
  }[kind];
  return `import * as tf from '@tensorflow/tfjs';

const [${named(layer)
    .map(([name]) => name)
    .join(', ')}] = [${named(layer)
    .map(([, value]) => value)
    .join(', ')}];

// A picture of three discs over a floor.
const discs = [${discs.map((disc) => `[${disc.join(', ')}]`).join(', ')}];
const X = tf.buffer([1, H, H, C]);
for (let i = 0; i < H; i++)
  for (let j = 0; j < H; j++)
    for (let c = 0; c < C; c++) {
      const [y, x] = [(i + 0.5) / H, (j + 0.5) / H];
      let value = y > 0.8 ? 4 : 1;
      discs.forEach(([a, b, r], m) => {
        if ((y - a) ** 2 + (x - b) ** 2 < r * r) value = 2 + (3 * m + 5 * c + 1) % 4 * 2;
      });
      X.set(value, 0, i, j, c);
    }
${weights}
const Y = ${call};
console.log(Y.shape[3], Y.shape[1], Y.shape[2]);  // channels, rows, columns
${learns ? 'console.log(n * (k * k * C + 1));  // parameters\n' : ''}console.log(Y.arraySync()[0][${at.row}][${at.column}][${at.map}]);  // the cell in view`;
}
