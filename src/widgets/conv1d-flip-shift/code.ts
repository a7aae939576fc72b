import { listCode, numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { Conv1d } from './state';

/** The whole result and the output in view; or the area under both boxes. */
export function code({ params, derived }: Conv1d): CodeSample {
  if (params.view === 'boxes') return boxes(params);
  if (derived.sum === undefined) return nothing;
  const [x, h] = [listCode(params.x), listCode(params.h)];
  const at = derived.n - derived.first;
  const padding = params.h.length - 1;
  const kind = params.flip ? 'convolution' : 'cross-correlation';
  return {
    numpy: `import numpy as np

x = np.array(${x})
h = np.array(${h})

y = np.convolve(x, ${params.flip ? 'h' : 'h[::-1]'})   # ${kind}, every place
print(y)
print(y[${at}])   # the place in view`,
    pytorch: `import torch
import torch.nn.functional as F

x = torch.tensor(${x}, dtype=torch.float64)
h = torch.tensor(${h}, dtype=torch.float64)

# conv1d does not flip: for a convolution h is read backwards first.
y = F.conv1d(x[None, None], ${params.flip ? 'h.flip(0)' : 'h'}[None, None], padding=${padding})[0, 0]
print(y)
print(y[${at}])   # the place in view`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const x = tf.tensor1d(${x});
const h = tf.tensor1d(${h});

// conv1d does not flip: for a convolution h is read backwards first.
const kernel = ${params.flip ? 'h.reverse()' : 'h'}.reshape([-1, 1, 1]);
const padded = x.pad([[${padding}, ${padding}]]).reshape([-1, 1]);
const y = tf.conv1d(padded, kernel, 1, 'valid').flatten();
y.print();
y.gather(${at}).print();   // the place in view`,
  };
}

function boxes({ a, b, t, flip }: Conv1d['params']): CodeSample {
  const numbers = `a, b, t = ${[a, b, t].map(numberCode).join(', ')}`;
  const [left, right] = flip ? ['t - b', 't'] : ['t', 't + b'];
  const python = (library: string) => `${library}

${numbers}   # widths of the boxes, and the shift

# Both boxes are 1: the integral of their product is the length on which they overlap.
print(max(0, min(a, ${right}) - max(0, ${left})))`;
  return {
    numpy: python('import numpy as np'),
    pytorch: python('import torch'),
    tfjs: `import * as tf from '@tensorflow/tfjs';

const [a, b, t] = ${listCode([a, b, t])};   // widths of the boxes, and the shift

// Both boxes are 1: the integral of their product is the length on which they overlap.
console.log(Math.max(0, Math.min(a, ${right}) - Math.max(0, ${left})));`,
  };
}

const nothing: CodeSample = {
  numpy: '# x and h need at least one sample each.',
  pytorch: '# x and h need at least one sample each.',
  tfjs: '// x and h need at least one sample each.',
};

/** The numbers that each sample prints, in order. */
export const printed = ({ params, derived }: Conv1d): number[] =>
  params.view === 'boxes' ? [derived.overlap.area] : [...derived.full, derived.sum!];
