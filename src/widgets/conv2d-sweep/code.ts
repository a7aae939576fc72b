import { matrixCode, numberCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import { kernelRows } from './kernels';
import type { Conv2dSweep } from './state';

/** The whole output, its limits, and the chosen one. */
export function code({ params, derived }: Conv2dSweep): CodeSample {
  const { picture, size, stride, padding, at, windows } = derived;
  const [i, j] = at;
  const kernel = kernelRows(params.kernel, size, false);
  const divided = params.divisor === 1 ? '' : ` / ${numberCode(params.divisor)}`;
  const shape = `${picture.rows}×${picture.columns}`;
  const rows = hexRows(derived);
  const none = 'the kernel is larger than the padded picture: no output';
  return {
    numpy: `import numpy as np

# ${shape} greys, a byte each: 00 is black, ff is white.
picture = """
${rows.join('\n')}
"""
X = np.array([list(bytes.fromhex(row)) for row in picture.split()]) / 255
K = np.array(${matrixCode(kernel, 13)})${divided}
${params.flip ? 'K = K[::-1, ::-1]      # turned by 180°: convolution\n' : ''}${padding ? `X = np.pad(X, ${padding})       # zeros around it\n` : ''}
${
  windows
    ? `windows = np.lib.stride_tricks.sliding_window_view(X, K.shape)${stride > 1 ? `[::${stride}, ::${stride}]` : ''}
Y = (windows * K).sum(axis=(2, 3))
print(Y.shape, Y.min(), Y.max())
print(Y[${i}, ${j}])   # the window in view`
    : `# ${none}`
}`,
    pytorch: `import torch
import torch.nn.functional as F

# ${shape} greys, a byte each: 00 is black, ff is white.
picture = """
${rows.join('\n')}
"""
X = torch.tensor([list(bytes.fromhex(row)) for row in picture.split()], dtype=torch.float64) / 255
K = torch.tensor(${matrixCode(kernel, 17)}, dtype=torch.float64)${divided}
${params.flip ? 'K = K.flip(0, 1)       # turned by 180°: convolution\n' : ''}
${
  windows
    ? `Y = F.conv2d(X[None, None], K[None, None], stride=${stride}, padding=${padding})[0, 0]
print(Y.shape[0], Y.shape[1], Y.min().item(), Y.max().item())
print(Y[${i}, ${j}].item())   # the window in view`
    : `# ${none}`
}`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

// ${shape} greys, a byte each: 00 is black, ff is white.
const picture = \`
${rows.join('\n')}
\`;
const bytes = picture.trim().split('\\n').map((row) => row.match(/../g).map((byte) => parseInt(byte, 16)));
${padding ? `const X = tf.tensor2d(bytes).div(255).pad([[${padding}, ${padding}], [${padding}, ${padding}]]); // zeros around it` : 'const X = tf.tensor2d(bytes).div(255);'}
${params.flip ? `const K = tf.tensor2d(${matrixCode(kernel, 22)}).reverse()${divided && `.div(${numberCode(params.divisor)})`}; // turned by 180°` : `const K = tf.tensor2d(${matrixCode(kernel, 22)})${divided && `.div(${numberCode(params.divisor)})`};`}

${
  windows
    ? `const Y = tf.conv2d(X.expandDims(2), K.reshape([${size}, ${size}, 1, 1]), ${stride}, 'valid');
console.log(Y.shape[0], Y.shape[1], Y.min().arraySync(), Y.max().arraySync());
console.log(Y.arraySync()[${i}][${j}][0]); // the window in view`
    : `// ${none}`
}`,
  };
}

/** The numbers that each sample prints, in order. */
export const printed = ({ derived: { windows, low, high, window } }: Conv2dSweep): number[] =>
  windows ? [windows.rows.output, windows.columns.output, low, high, window.value] : [];

const hexRows = ({ picture: { rows, columns, pixels } }: Conv2dSweep['derived']): string[] =>
  Array.from({ length: rows }, (_, i) =>
    Array.from(pixels.subarray(i * columns, (i + 1) * columns), (grey) =>
      Math.round(255 * grey)
        .toString(16)
        .padStart(2, '0'),
    ).join(''),
  );
