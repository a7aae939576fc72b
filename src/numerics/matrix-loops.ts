/** Matrices row after row. Networks learn in single precision; tests of gradients ask for double. */
export type Numbers = Float32Array | Float64Array;

/*
 * Four outputs at a time are summed in registers: each number of x is read once for four products, and memory is written
 * once per output. The loops after them take what does not make up four.
 */

/** z ← xW + b. x [count, inputs], W [inputs, outputs], b [outputs]. */
export function affine(
  x: Numbers,
  w: Numbers,
  b: Numbers,
  z: Numbers,
  count: number,
  inputs: number,
  outputs: number,
): void {
  for (let n = 0; n < count; n++) {
    const row = n * inputs;
    const to = n * outputs;
    let j = 0;
    for (; j + 3 < outputs; j += 4) {
      let z0 = b[j]!;
      let z1 = b[j + 1]!;
      let z2 = b[j + 2]!;
      let z3 = b[j + 3]!;
      for (let i = 0, k = j; i < inputs; i++, k += outputs) {
        const xi = x[row + i]!;
        z0 += xi * w[k]!;
        z1 += xi * w[k + 1]!;
        z2 += xi * w[k + 2]!;
        z3 += xi * w[k + 3]!;
      }
      z[to + j] = z0;
      z[to + j + 1] = z1;
      z[to + j + 2] = z2;
      z[to + j + 3] = z3;
    }
    for (; j < outputs; j++) {
      let sum = b[j]!;
      for (let i = 0, k = j; i < inputs; i++, k += outputs) sum += x[row + i]! * w[k]!;
      z[to + j] = sum;
    }
  }
}

/** dW ← xᵀd and db ← the column sums of d, or added to what they hold. d [count, outputs] is the gradient for z. */
export function affineGradients(
  x: Numbers,
  d: Numbers,
  dw: Numbers,
  db: Numbers,
  count: number,
  inputs: number,
  outputs: number,
  added = false,
): void {
  let j = 0;
  for (; j + 3 < outputs; j += 4) {
    for (let i = 0; i < inputs; i++) {
      const to = i * outputs + j;
      let g0 = added ? dw[to]! : 0;
      let g1 = added ? dw[to + 1]! : 0;
      let g2 = added ? dw[to + 2]! : 0;
      let g3 = added ? dw[to + 3]! : 0;
      for (let n = 0, k = j, r = i; n < count; n++, k += outputs, r += inputs) {
        const xi = x[r]!;
        g0 += xi * d[k]!;
        g1 += xi * d[k + 1]!;
        g2 += xi * d[k + 2]!;
        g3 += xi * d[k + 3]!;
      }
      dw[to] = g0;
      dw[to + 1] = g1;
      dw[to + 2] = g2;
      dw[to + 3] = g3;
    }
  }
  for (; j < outputs; j++) {
    for (let i = 0; i < inputs; i++) {
      const to = i * outputs + j;
      let sum = added ? dw[to]! : 0;
      for (let n = 0, k = j, r = i; n < count; n++, k += outputs, r += inputs) sum += x[r]! * d[k]!;
      dw[to] = sum;
    }
  }
  columnSums(d, db, count, outputs, added);
}

/** dx ← dWᵀ, or added to what dx holds. */
export function inputGradient(
  d: Numbers,
  w: Numbers,
  dx: Numbers,
  count: number,
  inputs: number,
  outputs: number,
  added: boolean,
): void {
  for (let n = 0; n < count; n++) {
    const row = n * outputs;
    const to = n * inputs;
    let i = 0;
    for (; i + 3 < inputs; i += 4) {
      let g0 = added ? dx[to + i]! : 0;
      let g1 = added ? dx[to + i + 1]! : 0;
      let g2 = added ? dx[to + i + 2]! : 0;
      let g3 = added ? dx[to + i + 3]! : 0;
      const k0 = i * outputs;
      const k1 = k0 + outputs;
      const k2 = k1 + outputs;
      const k3 = k2 + outputs;
      for (let j = 0; j < outputs; j++) {
        const dj = d[row + j]!;
        g0 += dj * w[k0 + j]!;
        g1 += dj * w[k1 + j]!;
        g2 += dj * w[k2 + j]!;
        g3 += dj * w[k3 + j]!;
      }
      dx[to + i] = g0;
      dx[to + i + 1] = g1;
      dx[to + i + 2] = g2;
      dx[to + i + 3] = g3;
    }
    for (; i < inputs; i++) {
      let sum = added ? dx[to + i]! : 0;
      for (let j = 0, k = i * outputs; j < outputs; j++, k++) sum += d[row + j]! * w[k]!;
      dx[to + i] = sum;
    }
  }
}

function columnSums(d: Numbers, sums: Numbers, count: number, columns: number, added: boolean): void {
  for (let j = 0; j < columns; j++) {
    let sum = added ? sums[j]! : 0;
    for (let n = 0, k = j; n < count; n++, k += columns) sum += d[k]!;
    sums[j] = sum;
  }
}

/** √Σg². */
export function norm(g: Numbers): number {
  let squares = 0;
  for (let i = 0; i < g.length; i++) squares += g[i]! * g[i]!;
  return Math.sqrt(squares);
}
