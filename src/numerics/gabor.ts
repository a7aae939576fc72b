/** A filter of `size`·`size` weights, row after row, y down; of length 1. */
export interface ClassicFilter {
  readonly kind: 'edge' | 'bar' | 'blob';
  /** Of the stripes, in degrees: 0 lies, 90 stands, between them they rise to the right. Blobs have none. */
  readonly orientation?: number;
  readonly weights: Float32Array;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function filled(size: number, at: (x: number, y: number) => number): Float32Array {
  const middle = (size - 1) / 2;
  const weights = Float32Array.from({ length: size * size }, (_, i) =>
    at((i % size) - middle, middle - Math.floor(i / size)),
  );
  const length = Math.hypot(...weights);
  return weights.map((weight) => weight / length);
}

/**
 * g(x, y) = exp(−(u² + γ²v²) / 2σ²) · cos(2πu/λ + ψ): waves of length λ across the stripes (u), under a bell that is longer along
 * them (v). Daugman 1985 (J. Opt. Soc. Am. A 2) fits it to cells of the visual cortex. ψ = 0: a bar, light in the middle;
 * ψ = 90°: an edge. Here λ = size, σ = 0.3 size, γ = 0.5.
 */
export function gabor(size: number, orientation: number, phase: number): Float32Array {
  const [along, sigma] = [radians(orientation), 0.3 * size];
  return filled(size, (x, y) => {
    const u = y * Math.cos(along) - x * Math.sin(along);
    const v = x * Math.cos(along) + y * Math.sin(along);
    return (
      Math.exp(-(u * u + 0.25 * v * v) / (2 * sigma * sigma)) *
      Math.cos((2 * Math.PI * u) / size + radians(phase))
    );
  });
}

/** (1 − r²/2σ²) · exp(−r²/2σ²): a spot with a ring around it, the Laplacian of a bell turned round (Marr & Hildreth 1980). σ = 0.22 size. */
export function blob(size: number): Float32Array {
  const spread = 2 * (0.22 * size) ** 2;
  return filled(size, (x, y) => {
    const share = (x * x + y * y) / spread;
    return (1 - share) * Math.exp(-share);
  });
}

/** Edges in every direction, bars and blobs in light on dark and dark on light; `step` degrees between two of them. */
export function classicBank(size: number, step: number): ClassicFilter[] {
  const negative = (weights: Float32Array) => weights.map((weight) => -weight);
  const spot = blob(size);
  const orientations = Array.from({ length: Math.round(180 / step) }, (_, k) => k * step);
  const both = (kind: ClassicFilter['kind'], weights: Float32Array, orientation?: number) => [
    { kind, orientation, weights },
    { kind, orientation, weights: negative(weights) },
  ];
  return [
    ...orientations.flatMap((orientation) => both('edge', gabor(size, orientation, 90), orientation)),
    ...orientations.flatMap((orientation) => both('bar', gabor(size, orientation, 0), orientation)),
    ...both('blob', spot),
  ];
}

/** The cosine of the angle between two filters: 1 for the same up to its size, 0 for nothing in common. 0 when one is all zeros. */
export function filterCosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [product, squaresA, squaresB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    product += a[i]! * b[i]!;
    squaresA += a[i]! ** 2;
    squaresB += b[i]! ** 2;
  }
  return squaresA > 0 && squaresB > 0 ? product / Math.sqrt(squaresA * squaresB) : 0;
}

/** How far neighbouring weights agree: the mean product of neighbours over the mean square. About 0 for noise, near 1 for what is smooth. */
export function neighbourCorrelation(weights: ArrayLike<number>, size: number): number {
  let [products, pairs, squares] = [0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    const [weight, right, below] = [weights[i]!, (i + 1) % size > 0, i + size < weights.length];
    squares += weight * weight;
    if (right) products += weight * weights[i + 1]!;
    if (below) products += weight * weights[i + size]!;
    pairs += Number(right) + Number(below);
  }
  return squares > 0 ? products / pairs / (squares / weights.length) : 0;
}
