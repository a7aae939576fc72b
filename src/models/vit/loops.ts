import type { Numbers } from '~/numerics/matrix-loops';

/** Added to the variance, as PyTorch does. */
const normEpsilon = 1e-5;

/** What layer normalization keeps for its way back: x̂ [rows, width] and 1/σ [rows]. */
export interface NormBuffers {
  readonly normal: Numbers;
  readonly scale: Numbers;
}

/** Layer normalization: y ← x̂ · gain + shift with x̂ = (x − mean) / √(variance + ε), over each row (Ba, Kiros and Hinton 2016). */
export function layerNorm(
  x: Numbers,
  y: Numbers,
  gain: Numbers,
  shift: Numbers,
  { normal, scale }: NormBuffers,
  width: number,
): void {
  for (let t = 0; t < scale.length; t++) {
    const row = t * width;
    let sum = 0;
    for (let j = 0; j < width; j++) sum += x[row + j]!;
    const mean = sum / width;
    let squares = 0;
    for (let j = 0; j < width; j++) squares += (x[row + j]! - mean) ** 2;
    const s = 1 / Math.sqrt(squares / width + normEpsilon);
    scale[t] = s;
    for (let j = 0; j < width; j++) {
      const z = (x[row + j]! - mean) * s;
      normal[row + j] = z;
      y[row + j] = z * gain[j]! + shift[j]!;
    }
  }
}

/** dx ← dx + ∂L/∂x from dy = ∂L/∂y; the gradients of gain and shift are added to `dGain` and `dShift`. */
export function layerNormBack(
  dy: Numbers,
  dx: Numbers,
  gain: Numbers,
  dGain: Numbers,
  dShift: Numbers,
  { normal, scale }: NormBuffers,
  width: number,
): void {
  for (let t = 0; t < scale.length; t++) {
    const row = t * width;
    let sum = 0;
    let along = 0;
    for (let j = 0; j < width; j++) {
      const d = dy[row + j]!;
      const z = normal[row + j]!;
      dGain[j]! += d * z;
      dShift[j]! += d;
      sum += d * gain[j]!;
      along += d * gain[j]! * z;
    }
    const s = scale[t]!;
    const mean = sum / width;
    const meanAlong = along / width;
    for (let j = 0; j < width; j++)
      dx[row + j]! += s * (dy[row + j]! * gain[j]! - mean - normal[row + j]! * meanAlong);
  }
}

/** Each row z of [rows, columns] becomes softmax(factor · z). */
export function softmaxScaled(z: Numbers, rows: number, columns: number, factor: number): void {
  for (let t = 0; t < rows; t++) {
    const row = t * columns;
    let largest = z[row]!;
    for (let j = 1; j < columns; j++) if (z[row + j]! > largest) largest = z[row + j]!;
    let sum = 0;
    for (let j = 0; j < columns; j++) {
      const e = Math.exp((z[row + j]! - largest) * factor);
      z[row + j] = e;
      sum += e;
    }
    const share = 1 / sum;
    for (let j = 0; j < columns; j++) z[row + j]! *= share;
  }
}

/** d becomes ∂L/∂z from ∂L/∂p, with p = softmax(factor · z) as `softmaxScaled` left it. */
export function softmaxScaledBack(
  p: Numbers,
  d: Numbers,
  rows: number,
  columns: number,
  factor: number,
): void {
  for (let t = 0; t < rows; t++) {
    const row = t * columns;
    let along = 0;
    for (let j = 0; j < columns; j++) along += p[row + j]! * d[row + j]!;
    for (let j = 0; j < columns; j++) d[row + j] = factor * p[row + j]! * (d[row + j]! - along);
  }
}

const bend = Math.sqrt(2 / Math.PI);
const cubic = 0.044715;

/** a ← z · ½(1 + tanh(√(2/π)(z + 0.044715 z³))): GELU as GPT-2 and ViT compute it (Hendrycks and Gimpel 2016). */
export function gelu(z: Numbers, a: Numbers, tanhs: Numbers): void {
  for (let i = 0; i < z.length; i++) {
    const x = z[i]!;
    // tanh u = 1 − 2/(e²ᵘ + 1), which takes half the time of Math.tanh.
    const t = 1 - 2 / (Math.exp(2 * bend * (x + cubic * x * x * x)) + 1);
    tanhs[i] = t;
    a[i] = 0.5 * x * (1 + t);
  }
}

/** d ← d · gelu′(z). */
export function geluBack(z: Numbers, tanhs: Numbers, d: Numbers): void {
  for (let i = 0; i < z.length; i++) {
    const x = z[i]!;
    const t = tanhs[i]!;
    d[i]! *= 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * bend * (1 + 3 * cubic * x * x);
  }
}
