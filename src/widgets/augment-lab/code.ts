import { sourceMatrix } from '~/datasets/augment';
import { matrixCode, numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { AugmentLab, AugmentLabState } from './state';

const side = 14;

/** The source in detail, to two decimals as the samples write it. */
const writtenSource = ({ sources, digit }: AugmentLab): number[][] =>
  Array.from({ length: side }, (_, row) =>
    Array.from(sources[digit]!.subarray(row * side, (row + 1) * side), (ink) => Math.round(100 * ink) / 100),
  );

/** The copy in detail from its source: where each of its pixels comes from, and what is there. Elastic bends and noise left out. */
export function code({ derived }: AugmentLabState): CodeSample {
  const { rotation, scale, shear, shift, mirrored } = derived.amounts;
  const [turn, size, slant, dx, dy] = [rotation, scale, shear, ...shift].map(numberCode);
  const mirror = mirrored ? -1 : 1;
  const picture = (indent: number) => matrixCode(writtenSource(derived), indent);
  const left =
    derived.limits.elastic > 0 || derived.limits.noise > 0 ? ' Elastic bends and noise are left out.' : '';
  return {
    numpy: `import numpy as np

X = np.array(${picture(13)})   # the ${derived.digit} as it was drawn, 14×14
turn, size, slant, mirror = np.deg2rad(${turn}), ${size}, ${slant}, ${mirror}
dx, dy = ${dx}, ${dy}

# Where each pixel (x, y) of the copy comes from.${left}
y, x = np.mgrid[:14, :14]
u, v = x - 6.5 - dx, y - 6.5 - dy                      # seen from the middle
right = (np.cos(turn) * u + np.sin(turn) * v) / size
down = (np.cos(turn) * v - np.sin(turn) * u) / size
sx, sy = mirror * (right - slant * down) + 6.5, down + 6.5

def ink(i, j):                                         # paper all around
    inside = (i >= 0) & (i < 14) & (j >= 0) & (j < 14)
    return np.where(inside, X[np.clip(i, 0, 13), np.clip(j, 0, 13)], 0)

j, i = np.floor(sx).astype(int), np.floor(sy).astype(int)
a, b = sx - j, sy - i                                  # between four pixels
copy = (1 - b) * ((1 - a) * ink(i, j) + a * ink(i, j + 1)) + b * ((1 - a) * ink(i + 1, j) + a * ink(i + 1, j + 1))
print(copy.sum(1))                                     # the ink in each row`,
    pytorch: `import math
import torch
import torch.nn.functional as F

X = torch.tensor(${picture(17)}, dtype=torch.float64)   # the ${derived.digit} as it was drawn, 14×14
turn, size, slant, mirror = math.radians(${turn}), ${size}, ${slant}, ${mirror}
d = torch.tensor([${dx}, ${dy}], dtype=torch.float64)

# Where each pixel of the copy comes from, seen from the middle.${left}
cos, sin = math.cos(turn) / size, math.sin(turn) / size
A = torch.tensor([[mirror * (cos + slant * sin), mirror * (sin - slant * cos)], [-sin, cos]], dtype=torch.float64)
theta = torch.cat([A, -(A @ d)[:, None] / 6.5], 1)     # in units of half the picture
grid = F.affine_grid(theta[None], (1, 1, 14, 14), align_corners=True)
copy = F.grid_sample(X[None, None], grid, align_corners=True)[0, 0]
print(copy.sum(1))                                     # the ink in each row`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const X = tf.tensor2d(${picture(22)}); // the ${derived.digit} as it was drawn, 14×14
const [turn, size, slant, mirror] = [(${turn} * Math.PI) / 180, ${size}, ${slant}, ${mirror}];
const [dx, dy] = [${dx}, ${dy}];

// Pixel (x, y) of the copy comes from (ax + by + c, dx + ey + f).${left}
const [cos, sin] = [Math.cos(turn) / size, Math.sin(turn) / size];
const [a, b] = [mirror * (cos + slant * sin), mirror * (sin - slant * cos)];
const [x, y] = [6.5 + dx, 6.5 + dy];
const from = [a, b, 6.5 - a * x - b * y, -sin, cos, 6.5 + sin * x - cos * y, 0, 0];
const copy = tf.image.transform(X.reshape([1, 14, 14, 1]), tf.tensor2d([from]), 'bilinear');
console.log(copy.sum([0, 2, 3]).dataSync().join(' ')); // the ink in each row`,
  };
}

/** What each sample prints: the ink in each row of the copy. */
export function printed({ derived }: AugmentLabState): number[] {
  const source = writtenSource(derived);
  const [a, b, c, d, e, f] = sourceMatrix(derived.amounts, side);
  const ink = (i: number, j: number) => source[i]?.[j] ?? 0;
  return source.map((row, y) =>
    row.reduce((sum, _, x) => {
      const [fromX, fromY] = [a * x + b * y + c, d * x + e * y + f];
      const [j, i] = [Math.floor(fromX), Math.floor(fromY)];
      const [right, down] = [fromX - j, fromY - i];
      const upper = (1 - right) * ink(i, j) + right * ink(i, j + 1);
      const lower = (1 - right) * ink(i + 1, j) + right * ink(i + 1, j + 1);
      return sum + (1 - down) * upper + down * lower;
    }, 0),
  );
}
