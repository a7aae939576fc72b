/**
 * The share of a standard normal variable below `z`: Φ(z) = ½ erfc(−z/√2), to 1e-16, and in the lower tail to twelve
 * significant digits. Near zero by the series Σ z^(2n+1) / (1·3·5…(2n+1)) times the density (Marsaglia 2004), further out by
 * Laplace's continued fraction, from its far end.
 */
export function normalShareBelow(z: number): number {
  const distance = Math.abs(z);
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  if (distance < 3) {
    let term = z;
    let sum = z;
    for (let n = 3; Math.abs(term) > 1e-17 * Math.abs(sum); n += 2) {
      term *= (z * z) / n;
      sum += term;
    }
    return 0.5 + density * sum;
  }
  if (density === 0) return z > 0 ? 1 : 0;
  let fraction = distance;
  for (let n = 80; n > 0; n--) fraction = distance + n / fraction;
  const tail = density / fraction;
  return z > 0 ? 1 - tail : tail;
}

/** The height of the standard normal density at `z`. */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
