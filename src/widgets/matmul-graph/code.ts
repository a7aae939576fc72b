import { listCode, matrixCode } from '~/kit/code';
import type { CodeSample } from '~/kit/widget';
import type { MatmulGraph } from './state';

/** Either the product and one of its entries as a sum over paths, or k aggregations on the graph. */
export const code = (state: MatmulGraph): CodeSample =>
  state.params.mode === 'paths' ? pathCode(state) : graphCode(state);

function pathCode({ derived }: MatmulGraph): CodeSample {
  const [a, b] = [matrixCode(derived.a), matrixCode(derived.b)];
  const [i, j] = derived.entry;
  const python = `print(A @ B)
print(A[${i}] * B[:, ${j}])          # the paths from ${i + 1} to ${j + 1}
print((A[${i}] * B[:, ${j}]).sum())  # their sum: the entry`;
  return {
    numpy: `import numpy as np

A = np.array(${a})
B = np.array(${b})

${python}`,
    pytorch: `import torch

A = torch.tensor(${a})
B = torch.tensor(${b})

${python}`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

const A = tf.tensor2d(${a});
const B = tf.tensor2d(${b});

A.matMul(B).print();
const paths = A.gather(${i}).mul(B.gather(${j}, 1));
paths.print();                    // the paths from ${i + 1} to ${j + 1}
paths.sum().print();              // their sum: the entry`,
  };
}

const numpyRule = {
  sum: '',
  mean: '\nA = A / np.maximum(A.sum(axis=1, keepdims=True), 1)',
  symmetric: '\nd = np.maximum(A.sum(axis=1), 1)\nA = A / np.sqrt(np.outer(d, d))',
};
const torchRule = {
  sum: '',
  mean: '\nA = A / A.sum(dim=1, keepdim=True).clamp(min=1)',
  symmetric: '\nd = A.sum(dim=1).clamp(min=1)\nA = A / torch.outer(d, d).sqrt()',
};
const tfRule = {
  sum: '',
  mean: '\nA = A.div(A.sum(1, true).maximum(1));',
  symmetric: '\nconst d = A.sum(1, true).maximum(1);\nA = A.div(d.matMul(d, false, true).sqrt());',
};

function graphCode({ params, derived }: MatmulGraph): CodeSample {
  // A node on its own keeps its value, except when neighbours are only added.
  const alone = (row: readonly number[]) => params.how !== 'sum' && row.every((entry) => entry === 0);
  const rows = derived.adjacency.map((row, i) =>
    row.map((entry, j) => (i === j && (params.loops || alone(row)) ? 1 : entry)),
  );
  const steps = derived.history.length - 1;
  const x = listCode(derived.history[0]!);
  const loop = `for step in range(${steps}):
    h = A @ h
print(h)  # one value per node`;
  return {
    numpy: `import numpy as np

A = np.array(${matrixCode(rows, 13)}, dtype=float)
h = np.array(${x}, dtype=float)
${numpyRule[params.how]}
${loop}`,
    pytorch: `import torch

A = torch.tensor(${matrixCode(rows, 17)}, dtype=torch.float64)
h = torch.tensor(${x}, dtype=torch.float64)
${torchRule[params.how]}
${loop}`,
    tfjs: `import * as tf from '@tensorflow/tfjs';

let A = tf.tensor2d(${matrixCode(rows, 20)});
let h = tf.tensor2d(${matrixCode(derived.history[0]!.map((value) => [value]))});
${tfRule[params.how]}
for (let step = 0; step < ${steps}; step++) h = A.matMul(h);
h.print();  // one value per node`,
  };
}

/** The numbers that each sample prints, in order. */
export function printed({ params, derived }: MatmulGraph): number[] {
  if (params.mode === 'neighbours') return [...derived.history.at(-1)!];
  const products = derived.paths.map((path) => path.product);
  return [...derived.ab.flat(), ...products, products[0]! + products[1]!];
}
