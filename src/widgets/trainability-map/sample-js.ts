import type { SampleParts } from './code';

export const jsStreams = `// Numbers in [0, 1): mulberry32, seeded by FNV-1a of a text.
function stream(text) {
  let s = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) s = Math.imul(s ^ byte, 0x01000193);
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), s | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
// Standard normal numbers, by Box and Muller.
function normals(text, shape) {
  const u = stream(text), drawn = [];
  while (drawn.length < tf.util.sizeFromShape(shape)) {
    const r = Math.sqrt(-2 * Math.log(1 - u())), angle = 2 * Math.PI * u();
    drawn.push(r * Math.cos(angle), r * Math.sin(angle));
  }
  return tf.tensor(drawn.slice(0, tf.util.sizeFromShape(shape)), shape);
}`;

/** The draws of the weights, and the way from x to the output. */
export function jsNetwork({ activation, depth, width, std, seed, steps }: SampleParts): string {
  return `const n = ${width}, depth = ${depth}, std = ${std}, seed = ${seed};
const sizes = [${steps > 0 ? 2 : 'n'}, ...Array(depth).fill(n), 1];
const W = sizes.slice(1).map((size, k) => tf.variable(normals(\`\${seed}:layer \${k + 1}\`, [sizes[k], size]).mul(std)));
const b = sizes.slice(1).map((size) => tf.variable(tf.zeros([size])));
const network = (x) => {
  for (let k = 0; k < depth; k++) x = tf.${activation}(x.matMul(W[k]).add(b[k]));
  return x.matMul(W[depth]).add(b[depth]);
};`;
}

/** What is measured. */
export function jsWork({ steps, rate }: SampleParts): string {
  if (steps === 0)
    return `const x = normals(\`\${seed}:stack inputs\`, [128, n]);
const t = normals(\`\${seed}:stack targets\`, [128, 1]);
const { grads } = tf.variableGrads(() => network(x).sub(t).square().mean(), W);
const size = (k) => grads[W[k].name].norm().arraySync();
console.log(Math.log10(size(0) / size(depth - 1)));   // first over last hidden layer`;
  return `const angles = Array.from({ length: 64 }, (_, i) => (2 * Math.PI * i) / 64);
const circle = tf.tensor2d(angles.map((a) => [Math.cos(a), Math.sin(a)]));
const x = tf.concat([circle, circle.mul(0.5)]).add(normals('7:circles', [128, 2]).mul(0.06));
const t = tf.concat([tf.zeros([64, 1]), tf.ones([64, 1])]);

// 32 of them, in an order that is drawn anew for every epoch.
function batch(step) {
  const order = Array.from({ length: 128 }, (_, i) => i), u = stream(\`\${seed}:epoch \${Math.floor(step / 4)}\`);
  for (let last = 127; last > 0; last--) {
    const j = Math.floor(u() * (last + 1));
    [order[last], order[j]] = [order[j], order[last]];
  }
  return tf.tensor1d(order.slice(32 * (step % 4), 32 * (step % 4) + 32), 'int32');
}
const optimizer = tf.train.sgd(${rate});
for (let step = 0; step < ${steps}; step++) {
  tf.tidy(() => {
    const i = batch(step);
    optimizer.minimize(() => tf.losses.sigmoidCrossEntropy(t.gather(i), network(x.gather(i))));
  });
}
const right = network(x).greater(0).equal(t.greater(0.5));
console.log(right.cast('float32').mean().arraySync());   // share of points right`;
}
