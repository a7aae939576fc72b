import type { Recipe } from './code';

const functions: Readonly<Record<Recipe['activation'], string>> = {
  sigmoid: 'tf.sigmoid(z)',
  tanh: 'tf.tanh(z)',
  relu: 'tf.relu(z)',
  'leaky-relu': 'tf.leakyRelu(z, 0.01)',
  silu: 'tf.mul(z, tf.sigmoid(z))',
  identity: 'z',
};

/** The same in TensorFlow.js, which has the gradients of all layers at once from tf.grads. */
export const tfjsCode = ({
  width,
  activation,
  norm,
  skip,
  ...recipe
}: Recipe): string => `import * as tf from '@tensorflow/tfjs';

function normals(seed, rows, columns) {   // the figure's own chance: mulberry32, then Box and Muller
  const uniform = () => {
    seed = (seed + 0x6d2b79f5) >>> 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const values = [];
  while (values.length < rows * columns) {
    const r = Math.sqrt(-2 * Math.log(1 - uniform()));
    const turn = 2 * Math.PI * uniform();
    values.push(r * Math.cos(turn), r * Math.sin(turn));
  }
  return tf.tensor2d(values.slice(0, rows * columns), [rows, columns]);
}

const [n, N] = [${width}, 128];
const seeds = ${recipe.layerSeeds};
const X = normals(${recipe.inputSeed}, N, n), T = normals(${recipe.targetSeed}, N, 1);
const W = seeds.slice(0, -1).map((seed) => normals(seed, n, n).mul(${recipe.hiddenStd}));
const V = normals(seeds.at(-1), n, 1).mul(${recipe.outputStd});   // the output

const loss = (...W) => {
  let h = X;
  for (const w of W) {
    ${norm ? 'let' : 'const'} z = tf.matMul(h, w);${
      norm
        ? `
    const { mean, variance } = tf.moments(z, 0);   // batch normalisation
    z = z.sub(mean).div(variance.add(1e-5).sqrt());`
        : ''
    }
    const a = ${functions[activation]};
    h = ${skip ? 'h.add(a)' : 'a'};
  }
  return tf.losses.meanSquaredError(T, tf.matMul(h, V));
};
const norms = tf.grads(loss)(W).map((g) => g.norm().dataSync()[0]);
console.log(norms.map((norm) => Math.log10(norm).toFixed(4)).join(' '));   // from the first layer to the last`;
