import { matrixCode, numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { barSide, barStep, orientations } from '~/models/cnn/tuning';
import { inRows } from '~/numerics/matrix';
import { kernel } from './network';
import type { FilterGallery, FilterGalleryState } from './state';

const rowsOf = ({ units, chosen }: FilterGallery) => inRows(units[chosen]!.filter, kernel);

/** The tuning curve of the unit in view, and its orientation index. */
export function code({ params, derived }: FilterGalleryState): CodeSample {
  const bias = numberCode(derived.units[derived.chosen]!.bias);
  const width = numberCode(params.width);
  const [middle, count] = [(barSide - 1) / 2, orientations.length];
  const filter = (indent: number) => matrixCode(rowsOf(derived), indent);
  return {
    numpy: `import numpy as np

W, b = np.array(${filter(16)}), ${bias}   # unit ${derived.chosen + 1}

y, x = np.mgrid[:${barSide}, :${barSide}] - ${middle}
def bar(degrees):                                   # ${width} px wide, through the middle
    a = np.deg2rad(degrees)
    return np.clip(${width} / 2 + 0.5 - abs(np.sin(a) * x + np.cos(a) * y), 0, 1)

def response(picture):                              # of the place where the filter fits best
    windows = np.lib.stride_tricks.sliding_window_view(picture, W.shape)
    return max(0, (windows * W).sum((2, 3)).max() + b)

curve = np.array([response(bar(${barStep} * k)) for k in range(${count})])
print(curve)
print((curve.max() - curve.min()) / max(curve.max() + curve.min(), 1e-12))   # orientation index`,
    pytorch: `import torch
import torch.nn.functional as F

W, b = torch.tensor(${filter(20)}, dtype=torch.float64), ${bias}   # unit ${derived.chosen + 1}

y, x = torch.meshgrid(*2 * [torch.arange(${barSide}, dtype=torch.float64) - ${middle}], indexing='ij')
a = torch.deg2rad(${barStep} * torch.arange(${count}, dtype=torch.float64))[:, None, None]
bars = (${width} / 2 + 0.5 - (torch.sin(a) * x + torch.cos(a) * y).abs()).clamp(0, 1)   # ${width} px wide

curve = (F.conv2d(bars[:, None], W[None, None]) + b).relu().amax((1, 2, 3))   # where the filter fits best
print(curve)
print((curve.max() - curve.min()) / (curve.max() + curve.min()).clamp(min=1e-12))   # orientation index`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const W = tf.tensor2d(${filter(22)}), b = ${bias}; // unit ${derived.chosen + 1}

const bar = (degrees) => { // ${width} px wide, through the middle
  const a = (degrees * Math.PI) / 180;
  const ink = (y, x) => ${width} / 2 + 0.5 - Math.abs(Math.sin(a) * (x - ${middle}) + Math.cos(a) * (y - ${middle}));
  const rows = [...Array(${barSide}).keys()];
  return rows.map((y) => rows.map((x) => [Math.max(0, Math.min(1, ink(y, x)))]));
};
const bars = tf.tensor4d(Array.from({ length: ${count} }, (_, k) => bar(${barStep} * k)));

const maps = tf.conv2d(bars, W.reshape([${kernel}, ${kernel}, 1, 1]), 1, 'valid').add(b).relu();
const curve = maps.max([1, 2, 3]); // where the filter fits best
console.log(curve.dataSync().join(' '));
const [most, least] = [curve.max().dataSync()[0], curve.min().dataSync()[0]];
console.log((most - least) / Math.max(most + least, 1e-12)); // orientation index`,
  };
}

/** What each sample prints: the responses in the order of the orientations, and the index. */
export const printed = ({ derived }: FilterGalleryState): number[] => {
  const { responses, index } = derived.units[derived.chosen]!.tuning;
  return [...responses, index];
};
