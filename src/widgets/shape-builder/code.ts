import type { CodeSample } from '~/kit/widget';
import type { ShapeBuilder } from './state';

/** The layer, or the cascade, filled with the same whole numbers; prints the shape and the sum of what comes out. */
export const code = (state: ShapeBuilder): CodeSample =>
  state.params.mode === 'layer' ? layerCode(state) : cascadeCode(state);

const numpyFill = `def fill(shape, a, b, m):  # small whole numbers
    return ((a * np.arange(np.prod(shape)) + b) % m - m // 2).reshape(shape)`;
const torchFill = `def fill(shape, a, b, m):  # small whole numbers
    return ((a * torch.arange(math.prod(shape)) + b) % m - m // 2).reshape(shape)`;
const tfFill = `const fill = (shape, a, b, m) =>  // small whole numbers
  tf.range(0, tf.util.sizeFromShape(shape)).mul(a).add(b).mod(m).sub(Math.floor(m / 2)).reshape(shape);`;

function layerCode({ derived: { layer } }: ShapeBuilder): CodeSample {
  const { left, right, bias } = layer;
  const [X, W] = left.name === 'X' ? [left, right] : [right, left];
  const [x, w] = [X.shape.join(', '), W.shape.join(', ')];
  const python = (fills: string, library: string) => `${fills}

X = fill((${x}), 3, 1, 5)
W = fill((${w}), 2, 3, 7)
b = fill((${bias.length},), 2, 1, 3)

try:
    Z = ${left.name} @ ${right.name} + b
    print(*Z.shape)   # the shape of Z
    print(Z.sum()${library === 'torch' ? '.item()' : ''})    # a check sum
except ${library === 'torch' ? 'RuntimeError' : 'ValueError'} as error:
    print("does not fit")`;
  return {
    numpy: `import numpy as np

${python(numpyFill, 'numpy')}`,
    pytorch: `import math
import torch

${python(torchFill, 'torch')}`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

${tfFill}

const X = fill([${x}], 3, 1, 5);
const W = fill([${w}], 2, 3, 7);
const b = fill([${bias.length}], 2, 1, 3);

try {
  const Z = ${left.name}.matMul(${right.name}).add(b);
  console.log(Z.shape.join(' '));        // the shape of Z
  console.log(Z.sum().dataSync()[0]);    // a check sum
} catch (error) {
  console.log('does not fit');
}`,
  };
}

function cascadeCode({ derived: { cascade } }: ShapeBuilder): CodeSample {
  const { layers, outShape } = cascade;
  const widths = [layers[0]?.inputs ?? outShape[1]!, ...layers.map(({ neurons }) => neurons)].join(', ');
  const python = (sum: string) => `widths = [${widths}]
Z, params = fill((${outShape[0]}, widths[0]), 3, 1, 5), 0
for i, (inputs, neurons) in enumerate(zip(widths, widths[1:])):
    W, b = fill((inputs, neurons), 2, 3 + i, 7), fill((neurons,), 2, 1, 3)
    Z = Z @ W + b
    params += inputs * neurons + neurons

print(*Z.shape)   # the shape of the output
print(params)     # what is learned
print(${sum})    # a check sum`;
  return {
    numpy: `import numpy as np

${numpyFill}

${python('Z.sum()')}`,
    pytorch: `import math
import torch

${torchFill}

${python('Z.sum().item()')}`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

${tfFill}

const widths = [${widths}];
let Z = fill([${outShape[0]}, widths[0]], 3, 1, 5);
let params = 0;
for (let i = 0; i + 1 < widths.length; i++) {
  const [inputs, neurons] = [widths[i], widths[i + 1]];
  const W = fill([inputs, neurons], 2, 3 + i, 7);
  const b = fill([neurons], 2, 1, 3);
  Z = Z.matMul(W).add(b);
  params += inputs * neurons + neurons;
}

console.log(Z.shape.join(' '));        // the shape of the output
console.log(params);                   // what is learned
console.log(Z.sum().dataSync()[0]);    // a check sum`,
  };
}

/** The numbers that each sample prints, in order. */
export function printed({ params, derived: { layer, cascade } }: ShapeBuilder): number[] {
  const sum = (rows: readonly (readonly number[])[]) =>
    rows.flat().reduce((total, entry) => total + entry, 0);
  if (params.mode === 'cascade') return [...cascade.outShape, cascade.params, sum(cascade.signals.at(-1)!)];
  return layer.out && layer.outShape ? [...layer.outShape, sum(layer.out)] : [];
}
